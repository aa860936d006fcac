package org.mentorledger.command.facts;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.participant.ConsentKind;

/**
 * A person as others see them, opened for one decision.
 *
 * @param names the names they bore, oldest first
 * @param birthDate if known
 * @param graduationDate past or expected, if known
 * @param safeguards consents and checks
 * @param retiredInto the id that stands for this one since the two were merged; null: it stands itself
 * @param invitation the last that was given, unless it is used up
 */
public record ParticipantFacts(
        List<NameSince> names,
        @Nullable LocalDate birthDate,
        @Nullable LocalDate graduationDate,
        Safeguards safeguards,
        @Nullable ParticipantId retiredInto,
        @Nullable Invitation invitation) {

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

    /** Whether a check of any kind clears them on that day. */
    public boolean isScreenedOn(LocalDate day) {
        return safeguards.isScreenedOn(day);
    }

    /** Whether a guardian's consent to take part, in every program, holds on that day. */
    public boolean hasConsentOn(LocalDate day) {
        return safeguards.hasConsentOn(day, ConsentKind.PARTICIPATION, null);
    }

    /** Whether a guardian's consent to take part in that program holds on that day. */
    public boolean hasConsentOn(LocalDate day, ProgramId program) {
        return safeguards.hasConsentOn(day, ConsentKind.PARTICIPATION, program);
    }
}
