package org.mentorledger.query.access;

import org.jspecify.annotations.Nullable;

/** A query that is not answered, with the stable code that the client sees. What is not yours looks like what is not there. */
public final class Denied extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Denial denial;

    @Nullable
    private final String field;

    private Denied(Denial denial, @Nullable String field, String sentence) {
        super(sentence, null, false, false);
        this.denial = denial;
        this.field = field;
    }

    /** Nothing that the asker may know bears this id. */
    public static Denied notFound(String field) {
        return new Denied(Denial.NOT_FOUND, field, Denial.NOT_FOUND.sentence());
    }

    /** No role of the token allows it. */
    public static Denied forbidden() {
        return new Denied(Denial.FORBIDDEN, null, Denial.FORBIDDEN.sentence());
    }

    /** A rebuild of a room runs. */
    public static Denied rebuildRunning() {
        return new Denied(Denial.REBUILD_RUNNING, "rooms", Denial.REBUILD_RUNNING.sentence());
    }

    /** An argument cannot be used as it is. */
    public static Denied badInput(String field, String sentence) {
        return new Denied(Denial.BAD_USER_INPUT, field, sentence);
    }

    /** It would be figures of so few people that they could tell who they are. */
    public static Denied tooFewPeople() {
        return new Denied(Denial.TOO_FEW_PEOPLE, null, Denial.TOO_FEW_PEOPLE.sentence());
    }

    /** The view has not yet seen what the command left; the command stands. */
    public static Denied behind() {
        return new Denied(Denial.READ_MODEL_BEHIND, null, Denial.READ_MODEL_BEHIND.sentence());
    }

    /** What held at a moment cannot be told anew. */
    public static Denied pastUnavailable() {
        return new Denied(Denial.PAST_UNAVAILABLE, null, Denial.PAST_UNAVAILABLE.sentence());
    }

    /** The stable code. */
    public String code() {
        return denial.name();
    }

    /** The argument it is about, if any. */
    @Nullable
    public String field() {
        return field;
    }

    /** One sentence for people. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
