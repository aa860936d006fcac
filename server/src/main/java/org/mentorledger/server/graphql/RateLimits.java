package org.mentorledger.server.graphql;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often, and how much at once, one subject may ask of a node, over whatever way.
 *
 * @param requestsPerMinute requests of any kind in a minute, which may come all at once; 0: no limit
 * @param mutationsPerMinute how many of them may be mutations; 0: no limit
 * @param parallel requests under way at the same moment, what is followed aside; 0: no limit
 */
@ConfigurationProperties("mentorledger.graphql.rate")
record RateLimits(
        @DefaultValue("0") int requestsPerMinute,
        @DefaultValue("0") int mutationsPerMinute,
        @DefaultValue("200") int parallel) {

    boolean countMutations() {
        return mutationsPerMinute > 0;
    }
}
