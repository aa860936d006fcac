package org.mentorledger.query.session.topics;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A topic in one session.
 *
 * @param key by which it is known again
 * @param words in which it was put there
 * @param heardAt when the ledger heard of it there first
 * @param raised when it came up last
 * @param covered when it was dealt with last
 */
public record Mention(
        String key,
        String words,
        OffsetDateTime heardAt,
        boolean planned,
        @Nullable Moment raised,
        @Nullable Moment covered) {

    static Mention of(String key, String words, OffsetDateTime at) {
        return new Mention(key, words, at, false, null, null);
    }

    Mention planned(boolean now) {
        return new Mention(key, words, heardAt, now, raised, covered);
    }

    Mention raised(Moment at) {
        return new Mention(key, words, heardAt, planned, at, covered);
    }

    Mention covered(@Nullable Moment at) {
        return new Mention(key, words, heardAt, planned, raised, at);
    }

    /** Whether anything is known of it. */
    boolean stands() {
        return planned || raised != null || covered != null;
    }
}
