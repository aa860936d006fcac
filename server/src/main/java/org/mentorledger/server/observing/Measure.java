package org.mentorledger.server.observing;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is measured here: the name of each meter, and what it tells. Dashboards and alarms of others stand on the names. */
enum Measure {
    READY("ready", "1 once the views have caught up since the start, 0 before"),
    ROOMS_BUILDING("rooms.building", "Rooms that have not caught up since the start"),
    LAG_EVENTS("lag.events", "Events that the group has not taken yet; no number where another node keeps the group"),
    LAG("lag", "For how long the oldest event has waited that the group has not taken"),
    PARKED(
            "parked.sequences",
            "Streams of which the group could not handle an event, so that their later ones wait too"),
    GRAPHQL("graphql.requests", "Requests, by the kind of operation and the code of the first error"),
    MUTATIONS("mutations", "Mutations as they were acknowledged, without the wait for the views"),
    QUERIES("queries", "Root fields of queries"),
    COMMANDS("commands", "Commands that this node handled, until they were committed"),
    APPENDS("appends", "Writing the events of one command, until they were committed"),
    EVENTS("events.appended", "Events that were committed, by the kind of their stream"),
    VISIBLE("visible", "Wait of a payload until every view showed what was acknowledged"),
    SUBSCRIPTIONS("subscriptions", "Subscriptions that go on"),
    CLOSED_DOORS("closed.doors", "Requests that were not let in");

    private static final String PREFIX = "mentorledger.";
    private static final Map<String, Measure> BY_ID =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(Measure::id, Function.identity()));

    private final String name;
    private final String meaning;

    Measure(String name, String meaning) {
        this.name = name;
        this.meaning = meaning;
    }

    String id() {
        return PREFIX + name;
    }

    String meaning() {
        return meaning;
    }

    /** The one of that name; null: it is none of ours. */
    static @Nullable Measure of(String id) {
        return BY_ID.get(id);
    }
}
