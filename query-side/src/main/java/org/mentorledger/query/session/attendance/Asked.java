package org.mentorledger.query.session.attendance;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.session.SessionKind;
import org.mentorledger.query.session.Days;

/** The attendance of which sessions is asked for: those of a program, of some kinds, between two days. */
public record Asked(String programId, List<SessionKind> kinds, Days days) {
    public Asked {
        kinds = List.copyOf(kinds);
    }

    /** As clients ask. */
    public static Asked of(
            String programId, List<SessionKind> kinds, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new Asked(programId, kinds, new Days(from, to));
    }
}
