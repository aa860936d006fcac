package org.mentorledger.query.mentorship.cadence;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.program.Policy;

/**
 * How often contact is due.
 *
 * @param days the interval, for {@code EVERY_N_DAYS}
 * @param rests when it is not due
 */
public record Rhythm(Policy.CadenceKind kind, @Nullable Integer days, List<Rest> rests) {
    public Rhythm {
        rests = List.copyOf(rests);
    }

    Rhythm and(List<Rest> more) {
        return new Rhythm(
                kind, days, Stream.concat(rests.stream(), more.stream()).toList());
    }

    boolean restsOn(LocalDate day) {
        return rests.stream().anyMatch(rest -> rest.covers(day));
    }

    /** How many of the days {@code [from, to)} nobody need be in contact. */
    long restingDays(LocalDate from, LocalDate to) {
        return rests.isEmpty() || !from.isBefore(to)
                ? 0
                : from.datesUntil(to).filter(this::restsOn).count();
    }
}
