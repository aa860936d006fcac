package org.mentorledger.command.facts;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A person as others see them, opened for one decision.
 *
 * @param names the names they bore, oldest first
 * @param birthDate if known
 * @param graduationDate past or expected, if known
 */
public record ParticipantFacts(
        List<NameSince> names,
        @Nullable LocalDate birthDate,
        @Nullable LocalDate graduationDate) {

    public ParticipantFacts {
        names = List.copyOf(names);
    }

    /** A name borne from that day on. */
    public record NameSince(LocalDate since, String name) {}

    /** The name they bore on that day; before any was known, the first. */
    public String nameOn(LocalDate day) {
        return names.stream()
                .filter(name -> !name.since().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(names.get(0))
                .name();
    }

    /** Their age on that day, in years, if their birth date is known. */
    public OptionalInt ageOn(LocalDate day) {
        return birthDate == null
                ? OptionalInt.empty()
                : OptionalInt.of(Period.between(birthDate, day).getYears());
    }
}
