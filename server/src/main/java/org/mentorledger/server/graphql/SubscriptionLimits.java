package org.mentorledger.server.graphql;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much may be followed at one time, on this node.
 *
 * @param perSocket the most operations that go on over one socket
 * @param sockets the most sockets in all
 * @param socketsPerSubject the most sockets of one subject
 * @param streamsPerSubject the most event streams of one subject
 * @param streams the most event streams in all
 * @param silentSockets the most sockets that have not yet said whose they are
 * @param silentSocketsPerAddress how many of them may come from one address; behind a proxy that does not say for whom it asks, all do
 * @param sendTimeout how long a socket may take to read one message before it is ended
 */
@ConfigurationProperties("mentorledger.graphql.subscriptions")
record SubscriptionLimits(
        @DefaultValue("50") int perSocket,
        @DefaultValue("20") int socketsPerSubject,
        @DefaultValue("20") int streamsPerSubject,
        @DefaultValue("1000") int sockets,
        @DefaultValue("1000") int streams,
        @DefaultValue("200") int silentSockets,
        @DefaultValue("20") int silentSocketsPerAddress,
        @DefaultValue("5s") Duration sendTimeout) {}
