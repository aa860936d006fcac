package org.mentorledger.query.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.program.MemberRole;

/**
 * The days of one person on one side of a mentorship.
 *
 * @param from the first; null: from the beginning
 * @param to the last, included; null: they stand in it
 */
public record Tenure(
        String participantId,
        MemberRole role,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Whether that day is one of them. */
    public boolean covers(LocalDate day) {
        return beginsBy(day) && (to == null || !day.isAfter(to));
    }

    /** Whether it began on that day or before. */
    public boolean beginsBy(LocalDate day) {
        return from == null || !from.isAfter(day);
    }

    /** Whether the person stands in it at the end of that day. */
    public boolean lastsBeyond(LocalDate day) {
        return beginsBy(day) && (to == null || to.isAfter(day));
    }

    /** The same days up to that one; null: without an end. */
    public Tenure endedOn(@Nullable LocalDate day) {
        return new Tenure(participantId, role, from, day);
    }

    /** Whether both have a day in common. */
    public boolean overlaps(Tenure that) {
        return (to == null || that.beginsBy(to)) && (that.to == null || beginsBy(that.to));
    }
}
