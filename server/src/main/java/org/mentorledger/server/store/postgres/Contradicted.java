package org.mentorledger.server.store.postgres;

import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.mentorledger.command.dispatch.Reliance;

/** What stands in the store otherwise than a group of appends takes it for. */
final class Contradicted {
    private final Set<Map.Entry<String, Long>> moved = new HashSet<>();
    private final Set<String> taken = new HashSet<>();

    /** That event is not the last of the stream. */
    void moved(String stream, long known) {
        moved.add(Map.entry(stream, known));
    }

    /** There is a key of that name: what is sealed under a new one cannot be kept. */
    void taken(String key) {
        taken.add(key);
    }

    boolean isEmpty() {
        return moved.isEmpty() && taken.isEmpty();
    }

    /** Fails the append where it is contradicted; whether it did. */
    boolean fails(Append append) {
        boolean outdated = !Collections.disjoint(moved, append.reliance().entrySet())
                || !Collections.disjoint(taken, append.keys().keySet());
        if (outdated) {
            append.fail(Reliance.outdated());
        }
        return outdated;
    }
}
