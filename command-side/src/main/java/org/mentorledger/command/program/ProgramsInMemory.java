package org.mentorledger.command.program;

import org.axonframework.common.caching.Cache;
import org.mentorledger.command.dispatch.AggregateCache;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How many programs stay in memory. */
@Configuration(proxyBeanMethods = false)
class ProgramsInMemory {

    @Bean(name = "programCache")
    Cache cache() {
        return new AggregateCache(1_000);
    }
}
