package org.mentorledger.server.store.axon;

import org.axonframework.common.caching.Cache;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One cache for each kind of stream, so that a rush on one does not push out the others; aggregates name them. */
@Configuration(proxyBeanMethods = false)
class AggregateCaches {

    @Bean
    Cache programCache() {
        return new RecentCache(1_000);
    }

    @Bean
    Cache participantCache() {
        return new RecentCache(10_000);
    }

    @Bean
    Cache membershipCache() {
        return new RecentCache(10_000);
    }

    @Bean
    Cache mentorshipCache() {
        return new RecentCache(5_000);
    }
}
