package org.mentorledger.command.mentorship;

import org.axonframework.common.caching.Cache;
import org.mentorledger.command.dispatch.AggregateCache;
import org.mentorledger.kernel.node.NodeRole;
import org.mentorledger.kernel.node.RunsOn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How many mentorships stay in memory. */
@Configuration(proxyBeanMethods = false)
@RunsOn(NodeRole.COMMAND)
class MentorshipsInMemory {

    @Bean(name = "mentorshipCache")
    Cache cache() {
        return new AggregateCache(5_000);
    }
}
