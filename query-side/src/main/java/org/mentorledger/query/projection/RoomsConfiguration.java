package org.mentorledger.query.projection;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.axonframework.config.ConfigurerModule;
import org.mentorledger.kernel.node.NodeRole;
import org.mentorledger.kernel.node.RunsOn;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the rooms to work within Axon's configuration. */
@Configuration(proxyBeanMethods = false)
@RunsOn(NodeRole.QUERY)
class RoomsConfiguration {

    @Bean
    Rooms rooms(
            MongoDatabase database,
            List<Projection> projections,
            @Value("${mentorledger.store:postgres}") String store) {
        return new Rooms(database, projections, store.equals("axonserver"));
    }

    @Bean
    ConfigurerModule roomsModule(Rooms rooms) {
        return rooms::configure;
    }

    @Bean
    ConfigurerModule progressModule(Replay replay) {
        return new ProgressTold(replay)::configure;
    }

    @Bean(destroyMethod = "close")
    Positions positions(Rooms rooms) {
        return rooms.positions();
    }

    @Bean(destroyMethod = "close")
    Replay replay(Rooms rooms) {
        return rooms.replay();
    }

    @Bean(destroyMethod = "close")
    Changes changes(Rooms rooms) {
        return rooms.changes();
    }
}
