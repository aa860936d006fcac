package org.mentorledger.command.participant;

import org.axonframework.common.caching.Cache;
import org.mentorledger.command.dispatch.AggregateCache;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How many people stay in memory. */
@Configuration(proxyBeanMethods = false)
class ParticipantsInMemory {

    @Bean(name = "participantCache")
    Cache cache() {
        return new AggregateCache(5_000);
    }
}
