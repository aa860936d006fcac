package org.mentorledger.query.session.attendance;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** By what figures are divided. */
public enum AttendanceGrouping {
    SESSION,
    COHORT,
    STAGE,
    CAREER,
    KIND,
    ROLE,
    MONTH,
    YEAR;

    /** The key of what belongs to nothing. */
    private static final String NONE = "";

    private static final int MONTH_ENDS = "2026-05".length();
    private static final int YEAR_ENDS = "2026".length();

    /** Whether the people of one session fall into different rows. */
    boolean dividesPeople() {
        return this == COHORT || this == ROLE;
    }

    /** The keys of the rows in which somebody's attendance of a session counts. */
    List<String> keys(Sheet sheet, Entry entry) {
        return switch (this) {
            case COHORT -> List.of(text(entry.cohortId()));
            case ROLE -> List.of(text(entry.role()));
            default -> keys(sheet);
        };
    }

    /** The keys of the rows in which a session counts; of no row where that is told by its people alone. */
    List<String> keys(Sheet sheet) {
        return switch (this) {
            case SESSION -> List.of(sheet.sessionId());
            case STAGE -> List.of(text(sheet.terms().stage()));
            case CAREER ->
                sheet.terms().careers().isEmpty()
                        ? List.of(NONE)
                        : sheet.terms().careers().stream().distinct().toList();
            case KIND -> List.of(sheet.kind().name());
            case MONTH -> List.of(day(sheet.day(), MONTH_ENDS));
            case YEAR -> List.of(day(sheet.day(), YEAR_ENDS));
            case COHORT, ROLE -> List.of();
        };
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, NONE);
    }

    private static String day(LocalDate day, int ends) {
        return day.toString().substring(0, ends);
    }
}
