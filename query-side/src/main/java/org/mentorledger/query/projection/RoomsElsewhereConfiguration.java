package org.mentorledger.query.projection;

import java.util.List;
import org.axonframework.config.ConfigurerModule;
import org.mentorledger.kernel.node.NodeRole;
import org.mentorledger.kernel.node.RunsOn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the rooms are at work on other nodes only: the same questions about them, answered from what they leave. */
@Configuration(proxyBeanMethods = false)
@RunsOn(value = NodeRole.API, without = NodeRole.QUERY)
class RoomsElsewhereConfiguration {

    @Bean
    RoomsElsewhere roomsElsewhere(Generations generations, List<Projection> projections) {
        return new RoomsElsewhere(generations, projections);
    }

    @Bean
    ConfigurerModule roomsModule(RoomsElsewhere rooms) {
        return rooms::configure;
    }

    @Bean(destroyMethod = "close")
    Positions positions(RoomsElsewhere rooms) {
        return rooms.positions();
    }

    @Bean(destroyMethod = "close")
    Replay replay(RoomsElsewhere rooms) {
        return rooms.replay();
    }

    @Bean
    Rebuilding rebuilds(RoomsElsewhere rooms) {
        return rooms.rebuilds();
    }

    @Bean(destroyMethod = "close")
    Changes changes(RoomsElsewhere rooms) {
        return rooms.changes();
    }
}
