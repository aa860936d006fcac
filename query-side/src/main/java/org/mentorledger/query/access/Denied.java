package org.mentorledger.query.access;

import org.jspecify.annotations.Nullable;

/** A query that is not answered, with the stable code that the client sees. What is not yours looks like what is not there. */
public final class Denied extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    @Nullable
    private final String field;

    private Denied(String code, @Nullable String field, String sentence) {
        super(sentence, null, false, false);
        this.code = code;
        this.field = field;
    }

    /** Nothing that the asker may know bears this id. */
    public static Denied notFound(String field) {
        return new Denied("NOT_FOUND", field, "There is nothing by that id that you may read");
    }

    /** An argument cannot be used as it is. */
    public static Denied badInput(String field, String sentence) {
        return new Denied("BAD_USER_INPUT", field, sentence);
    }

    /** The view has not yet seen what the command left; the command stands. */
    public static Denied behind() {
        return new Denied("READ_MODEL_BEHIND", null, "The command stands; the view is not yet up to it");
    }

    /** The stable code. */
    public String code() {
        return code;
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
