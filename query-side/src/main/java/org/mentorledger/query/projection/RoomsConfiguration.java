package org.mentorledger.query.projection;

import java.util.List;
import org.axonframework.config.ConfigurerModule;
import org.mentorledger.kernel.node.NodeRole;
import org.mentorledger.kernel.node.RunsOn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the rooms to work within Axon's configuration. */
@Configuration(proxyBeanMethods = false)
@RunsOn(NodeRole.QUERY)
class RoomsConfiguration {

    @Bean
    Rooms rooms(Generations generations, List<Projection> projections) {
        return new Rooms(generations, projections, generations.isShared());
    }

    @Bean
    ConfigurerModule roomsModule(Rooms rooms) {
        return rooms::configure;
    }

    @Bean
    ConfigurerModule progressModule(Replay replay) {
        return new ProgressTold(replay)::configure;
    }

    @Bean
    ConfigurerModule rebuildsModule(Rebuilds rebuilds) {
        return new RebuildsTold(rebuilds)::configure;
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
