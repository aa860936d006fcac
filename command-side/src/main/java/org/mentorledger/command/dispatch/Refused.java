package org.mentorledger.command.dispatch;

import org.jspecify.annotations.Nullable;

/** A {@link Refusal} as the sender of a command meets it. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final @Nullable String field;

    /**
     * @param code the stable code of the rule
     * @param field the input field at fault, if one is
     * @param sentence what the rule says, for people; without personal data
     */
    public Refused(String code, @Nullable String field, String sentence) {
        super(sentence);
        this.code = code;
        this.field = field;
    }

    /** The same as a refusal. */
    public Refused(Refusal refusal) {
        this(refusal.code(), refusal.field(), refusal.sentence());
    }

    /** The stable code of the rule. */
    public String code() {
        return code;
    }

    /** The input field at fault, if one is. */
    public @Nullable String field() {
        return field;
    }

    /** What the rule says, for people. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
