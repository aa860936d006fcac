package org.mentorledger.server.parking;

/** What an operator asks about parked events. */
final class Asked {
    static final String LIST = "query($group: ID, $kind: ParkingKind, $first: Int! = 50, $after: String) { "
            + "parkedStreams(group: $group, kind: $kind, first: $first, after: $after) { edges { cursor node { "
            + "group kind streamId sequence type waiting parkedAt triedAt tries cause } } pageInfo { hasNextPage } } }";
    static final String EVICTED = "{ evictedEvents { edges { node { group streamId sequence type cause "
            + "evictedAt evictedBy reason } } } }";
    static final String RETRY = "mutation($input: RetryParkedEventsInput!) { retryParkedEvents(input: $input) "
            + "{ retry { freedStreams takenEvents parkedStreams waitingEvents } } }";
    static final String EVICT = "mutation($input: EvictParkedEventsInput!) { evictParkedEvents(input: $input) "
            + "{ eviction { outcome evictedEvents waitingEvents } } }";

    private Asked() {}
}
