package org.mentorledger.command.mentorship;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.dispatch.Rule;

/** Rules that are asked one after the other: the first that is broken answers. */
final class Checks {
    private Optional<Refusal> broken = Optional.empty();

    /** Asks that rule, if none before it is broken. */
    Checks ask(Supplier<Optional<Refusal>> rule) {
        broken = broken.or(rule);
        return this;
    }

    /** Breaks that rule if so, and if none before it is broken. */
    Checks refuseIf(boolean isBroken, Rule rule, @Nullable String field) {
        return ask(() -> isBroken ? Optional.of(rule.refuse(field)) : Optional.empty());
    }

    /** The rule that is broken, if one is. */
    Optional<Refusal> refusal() {
        return broken;
    }

    /** The refusal, or else what is decided when no rule is broken. */
    Decision orElse(Supplier<Decision> decision) {
        return broken.<Decision>map(refusal -> refusal).orElseGet(decision);
    }
}
