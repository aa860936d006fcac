package org.mentorledger.server.observing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalLong;

/** Where the head of the log was, and since when: tells for how long there has been anything behind a place in it. */
final class Heads {
    private static final int MOST = 1_800;

    private final Deque<Head> seen = new ArrayDeque<>();

    private record Head(long position, long nanos) {}

    /** The head stands there now. */
    void note(long position, long nanos) {
        Head last = seen.peekLast();
        if (last == null || last.position() < position) {
            seen.addLast(new Head(position, nanos));
        }
        if (seen.size() > MOST) {
            seen.removeFirst();
        }
    }

    /** For how many nanoseconds something is known to have stood behind that place; empty: since before the first head. */
    OptionalLong waiting(long position, long nanos) {
        boolean remembered = false;
        for (Head head : seen) {
            if (head.position() > position) {
                return remembered ? OptionalLong.of(nanos - head.nanos()) : OptionalLong.empty();
            }
            remembered = true;
        }
        return OptionalLong.of(0);
    }
}
