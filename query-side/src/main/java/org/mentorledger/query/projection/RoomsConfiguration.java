package org.mentorledger.query.projection;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.axonframework.config.ConfigurerModule;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the rooms to work within Axon's configuration. */
@Configuration(proxyBeanMethods = false)
class RoomsConfiguration {

    @Bean(destroyMethod = "close")
    Generations generations(MongoDatabase database, @Value("${mentorledger.store:postgres}") String store) {
        return new Generations(database, store.equals("axonserver"));
    }

    @Bean
    Rooms rooms(Generations generations, List<Projection> projections) {
        return new Rooms(generations, projections, generations.isShared());
    }

    @Bean
    ConfigurerModule roomsModule(Rooms rooms) {
        return rooms::configure;
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
    Rebuilds rebuilds(Rooms rooms) {
        return rooms.rebuilds();
    }

    @Bean(destroyMethod = "close")
    Changes changes(Rooms rooms) {
        return rooms.changes();
    }
}
