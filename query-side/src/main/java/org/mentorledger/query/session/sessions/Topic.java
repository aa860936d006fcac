package org.mentorledger.query.session.sessions;

import org.jspecify.annotations.Nullable;

/**
 * A topic of a session.
 *
 * @param key by which it is known again
 * @param topic in words
 * @param raisedBy who asked last, if that is known
 */
public record Topic(
        String key,
        String topic,
        boolean planned,
        boolean raised,
        @Nullable String raisedBy,
        boolean covered) {

    static Topic unheard(String key, String topic) {
        return new Topic(key, topic, false, false, null, false);
    }

    Topic planned(boolean now) {
        return new Topic(key, topic, now, raised, raisedBy, covered);
    }

    Topic raised(@Nullable String by) {
        return new Topic(key, topic, planned, true, by, covered);
    }

    Topic covered(boolean now) {
        return new Topic(key, topic, planned, raised, raisedBy, now);
    }

    /** Whether anything is known of it. */
    boolean stands() {
        return planned || raised || covered;
    }
}
