package org.mentorledger.command.dispatch;

import org.jspecify.annotations.Nullable;

/**
 * A command that may not become true. A value, not an exception: the stream stays as it is, in memory too.
 *
 * @param code the stable code of the rule
 * @param field the input field at fault, if one is
 * @param sentence what the rule says, for people; without personal data
 * @param currentSequence where the stream stands, for who expected it elsewhere
 */
public record Refusal(
        String code,
        @Nullable String field,
        String sentence,
        @Nullable Long currentSequence) implements Decision {

    /** The same, which tells where the stream stands. */
    Refusal at(long sequence) {
        return new Refusal(code, field, sentence, sequence);
    }
}
