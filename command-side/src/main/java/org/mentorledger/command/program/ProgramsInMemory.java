package org.mentorledger.command.program;

import org.axonframework.common.caching.Cache;
import org.mentorledger.command.dispatch.AggregateCache;
import org.mentorledger.kernel.node.NodeRole;
import org.mentorledger.kernel.node.RunsOn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How many programs stay in memory. */
@Configuration(proxyBeanMethods = false)
@RunsOn(NodeRole.COMMAND)
class ProgramsInMemory {

    @Bean(name = "programCache")
    Cache cache() {
        return new AggregateCache(1_000);
    }
}
