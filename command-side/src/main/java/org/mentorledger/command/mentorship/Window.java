package org.mentorledger.command.mentorship;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.facts.ProgramFacts.Cycle;
import org.mentorledger.kernel.program.Policy.Commitment;

/** The days {@code [from, to)} of a mentorship; null where open. */
record Window(@Nullable LocalDate from, @Nullable LocalDate to) {
    private static final Window OPEN = new Window(null, null);
    private static final int LAST_YEAR = 9999;
    private static final int MOST_YEARS = 50;

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

    /** The window when the anchor date is another; empty when it is not found from one. */
    Optional<Window> moved(Commitment commitment, @Nullable LocalDate startOn, LocalDate anchor) {
        return switch (commitment.kind()) {
            case AROUND_ANCHOR -> Optional.of(around(commitment, anchor));
            case MINIMUM_LENGTH -> Optional.of(startOn == null ? this : begun(commitment, startOn, anchor));
            case CYCLE, OPEN -> Optional.empty();
        };
    }

    /** The same, up to another day if that is later. */
    Window extended(@Nullable LocalDate later) {
        return later == null || to == null || !later.isAfter(to) ? this : new Window(from, later);
    }

    boolean holds(LocalDate day) {
        return !isBefore(day) && !isOver(day);
    }

    /** Whether it has ended by that day. */
    boolean isOver(LocalDate day) {
        return to != null && !day.isBefore(to);
    }

    /** Whether it is one of this world: its years have four digits, and it is no longer than a working life. */
    boolean canBeWritten() {
        boolean endless = from != null && to != null && to.isAfter(from.plusYears(MOST_YEARS));
        return !endless
                && Stream.of(Optional.ofNullable(from), Optional.ofNullable(to))
                        .flatMap(Optional::stream)
                        .allMatch(Window::canBeWritten);
    }

    /** Whether a calendar can write that day. */
    static boolean canBeWritten(LocalDate day) {
        return day.getYear() > 0 && day.getYear() <= LAST_YEAR;
    }

    /** The day after the last of the shortest commitment; null: there is none. */
    @Nullable
    LocalDate shortestTo(Commitment commitment, LocalDate startOn, @Nullable LocalDate anchor) {
        return switch (commitment.kind()) {
            case MINIMUM_LENGTH -> startOn.plusMonths(orZero(commitment.minimumMonths()));
            case AROUND_ANCHOR ->
                anchor == null ? to : around(commitment, anchor).to();
            case CYCLE -> to;
            case OPEN -> null;
        };
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
