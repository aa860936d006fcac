package org.mentorledger.command.session;

import org.axonframework.common.caching.Cache;
import org.mentorledger.command.dispatch.AggregateCache;
import org.mentorledger.kernel.node.NodeRole;
import org.mentorledger.kernel.node.RunsOn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How many sessions stay in memory. */
@Configuration(proxyBeanMethods = false)
@RunsOn(NodeRole.COMMAND)
class SessionsInMemory {

    @Bean(name = "sessionCache")
    Cache cache() {
        return new AggregateCache(1_000);
    }
}
