package org.mentorledger.command.dispatch;

import org.jspecify.annotations.Nullable;

/** A {@link Refusal} as the sender of a command meets it. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final @Nullable String field;
    private final @Nullable Long currentSequence;

    /**
     * @param code the stable code of the rule
     * @param field the input field at fault, if one is
     * @param sentence what the rule says, for people; without personal data
     */
    public Refused(String code, @Nullable String field, String sentence) {
        this(new Refusal(code, field, sentence, null));
    }

    /** The same as a refusal. */
    public Refused(Refusal refusal) {
        super(refusal.sentence());
        this.code = refusal.code();
        this.field = refusal.field();
        this.currentSequence = refusal.currentSequence();
    }

    /** The stable code of the rule. */
    public String code() {
        return code;
    }

    /** The input field at fault, if one is. */
    public @Nullable String field() {
        return field;
    }

    /** Where the stream stands, for who expected it elsewhere: the number of its last event, -1 while it has none. */
    public @Nullable Long currentSequence() {
        return currentSequence;
    }

    /** What the rule says, for people. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
