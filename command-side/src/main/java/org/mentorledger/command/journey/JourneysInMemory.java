package org.mentorledger.command.journey;

import org.axonframework.common.caching.Cache;
import org.mentorledger.command.dispatch.AggregateCache;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How many journeys stay in memory. */
@Configuration(proxyBeanMethods = false)
class JourneysInMemory {

    @Bean(name = "journeyCache")
    Cache cache() {
        return new AggregateCache(5_000);
    }
}
