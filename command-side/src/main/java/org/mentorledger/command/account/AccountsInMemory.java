package org.mentorledger.command.account;

import org.axonframework.common.caching.Cache;
import org.mentorledger.command.dispatch.AggregateCache;
import org.mentorledger.kernel.node.NodeRole;
import org.mentorledger.kernel.node.RunsOn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How many accounts stay in memory: they change rarely. */
@Configuration(proxyBeanMethods = false)
@RunsOn(NodeRole.COMMAND)
class AccountsInMemory {
    @Bean(name = "accountCache")
    Cache cache() {
        return new AggregateCache(1_000);
    }
}
