package org.mentorledger.command.dispatch;

import org.jspecify.annotations.Nullable;

/** A rule that commands obey: a sentence and a stable code. Implemented by the enums of rules, one for each feature. */
public interface Rule {

    /** The stable code, which clients may build upon. */
    String name();

    /** The rule, in words. */
    String sentence();

    /** The refusal of what breaks this rule. */
    default Refusal refuse(@Nullable String field) {
        return new Refusal(name(), field, sentence(), null);
    }

    /** The refusal of what breaks this rule, where no single field is at fault. */
    default Refusal refuse() {
        return refuse(null);
    }
}
