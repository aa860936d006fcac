package org.mentorledger.server.docs;

import java.util.Set;

/** Whether what was refused may be sent again, by its code. */
enum Retry {
    LATER(
            "later, the same: after `Retry-After`, else with pauses that grow; a command with the same `commandId`",
            Set.of("UNAVAILABLE", "RATE_LIMITED", "REQUEST_TIMEOUT", "TIMEOUT", "REBUILD_RUNNING")),
    AT_ONCE("at once, the same with the same `commandId`; or read the thing in a moment", Set.of("READ_MODEL_BEHIND")),
    ONCE_OTHERS_ENDED("once something else that is followed has ended", Set.of("TOO_MANY_SUBSCRIPTIONS")),
    AFTER_READING("after reading anew", Set.of("CONFLICT", "RECORD_CHANGED", "EXPECTATIONS_OUTDATED")),
    WITH_ANOTHER_TOKEN("with a token that holds", Set.of("UNAUTHENTICATED")),
    ONCE("once; then tell the operator", Set.of("INTERNAL")),
    NO("no", Set.of());

    private final String words;

    @SuppressWarnings("ImmutableEnumChecker") // sets of this form are
    private final Set<String> codes;

    Retry(String words, Set<String> codes) {
        this.words = words;
        this.codes = codes;
    }

    /** Nothing is sent again unless its code says so. */
    static Retry of(String code) {
        for (Retry retry : values()) {
            if (retry.codes.contains(code)) {
                return retry;
            }
        }
        return NO;
    }

    String words() {
        return words;
    }
}
