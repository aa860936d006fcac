package org.mentorledger.command.journey;

import org.axonframework.common.caching.Cache;
import org.mentorledger.command.dispatch.AggregateCache;
import org.mentorledger.kernel.node.NodeRole;
import org.mentorledger.kernel.node.RunsOn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How many journeys stay in memory. */
@Configuration(proxyBeanMethods = false)
@RunsOn(NodeRole.COMMAND)
class JourneysInMemory {

    @Bean(name = "journeyCache")
    Cache cache() {
        return new AggregateCache(5_000);
    }
}
