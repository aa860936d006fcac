package org.mentorledger.command.mentorship;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.facts.ProgramFacts.Cycle;
import org.mentorledger.kernel.program.Policy.Commitment;

/** The days {@code [from, to)} of a mentorship; null where open. */
record Window(@Nullable LocalDate from, @Nullable LocalDate to) {
    private static final Window OPEN = new Window(null, null);

    /** The window of a proposal; empty when it needs an anchor date and has none. */
    static Optional<Window> proposed(Commitment commitment, @Nullable LocalDate anchor, @Nullable Cycle cycle) {
        return switch (commitment.kind()) {
            case AROUND_ANCHOR -> Optional.ofNullable(anchor).map(day -> around(commitment, day));
            case CYCLE ->
                Optional.of(
                        cycle == null
                                ? OPEN
                                : new Window(cycle.from(), cycle.to().plusDays(1)));
            case MINIMUM_LENGTH, OPEN -> Optional.of(OPEN);
        };
    }

    /** The window once it has begun: fixed where it was open. */
    Window begun(Commitment commitment, LocalDate startOn, @Nullable LocalDate anchor) {
        return switch (commitment.kind()) {
            case MINIMUM_LENGTH -> {
                LocalDate shortest = startOn.plusMonths(orZero(commitment.minimumMonths()));
                yield new Window(startOn, anchor != null && anchor.isAfter(shortest) ? anchor : shortest);
            }
            case AROUND_ANCHOR, CYCLE, OPEN -> from == null ? new Window(startOn, to) : this;
        };
    }

    boolean holds(LocalDate day) {
        return !isBefore(day) && !isOver(day);
    }

    /** Whether it has ended by that day. */
    boolean isOver(LocalDate day) {
        return to != null && !day.isBefore(to);
    }

    private boolean isBefore(LocalDate day) {
        return from != null && day.isBefore(from);
    }

    private static Window around(Commitment commitment, LocalDate anchor) {
        return new Window(
                anchor.minusMonths(orZero(commitment.monthsBefore())),
                anchor.plusMonths(orZero(commitment.monthsAfter())));
    }

    private static int orZero(@Nullable Integer months) {
        return months == null ? 0 : months;
    }
}
