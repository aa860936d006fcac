package org.mentorledger.query.projection;

import java.util.Set;

/**
 * A room: one question, with views of its own.
 *
 * @param name stands in the names of collections, tokens and dead letters: a wire name
 * @param version of the form of its views; a raised one makes a new room beside the old, built from the first event
 * @param streams the kinds of streams whose events it takes, such as {@code mentorship}
 */
public record Room(String name, int version, Set<String> streams) {
    public Room {
        streams = Set.copyOf(streams);
    }

    /** The processing group: the name under which tokens and dead letters are kept. */
    public String group() {
        return name + "-v" + version;
    }
}
