package org.mentorledger.query.session;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Between which days is asked, both included. What lies beyond all days that the views can hold is brought back to the
 * last of them.
 *
 * @param from null: from the first on
 * @param to null: to the last
 */
public record Days(@Nullable LocalDate from, @Nullable LocalDate to) {
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    public Days {
        from = held(from);
        to = held(to);
    }

    /** The day that is written so; empty when none is, or none that the views can hold. */
    public static Optional<LocalDate> read(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return Optional.of(day).filter(any -> day.equals(held(day)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The days that are in both. */
    public Days and(Days that) {
        return new Days(later(from, that.from), earlier(to, that.to));
    }

    /** Whether that day is one of them. */
    public boolean hold(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    private static @Nullable LocalDate held(@Nullable LocalDate day) {
        if (day == null) {
            return null;
        }
        return day.isBefore(FIRST) ? FIRST : day.isAfter(LAST) ? LAST : day;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }
}
