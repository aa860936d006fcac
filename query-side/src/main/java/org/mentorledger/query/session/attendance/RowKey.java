package org.mentorledger.query.session.attendance;

import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.mentorledger.query.access.Denied;
import org.mentorledger.query.session.Days;

/** Names one row of divided figures. */
public record RowKey(AttendanceGrouping by, String key) {
    private static final Days ALL = new Days(null, null);
    private static final int MONTHS = 12;

    /**
     * As clients name it; null: all rows.
     *
     * @throws Denied {@code BAD_USER_INPUT} when it is named by half
     */
    public static @Nullable RowKey of(@Nullable AttendanceGrouping by, @Nullable String key) {
        if (by == null && key == null) {
            return null;
        }
        if (by == null) {
            throw Denied.badInput("by", "A key is that of a row of some grouping");
        }
        if (key == null) {
            throw Denied.badInput("key", "A row of a grouping has a key");
        }
        return new RowKey(by, key);
    }

    /** The days beyond which it holds nothing. */
    Days days() {
        try {
            return switch (by) {
                case MONTH -> days(YearMonth.parse(key), YearMonth.parse(key));
                case YEAR -> days(Year.parse(key).atMonth(1), Year.parse(key).atMonth(MONTHS));
                default -> ALL;
            };
        } catch (DateTimeParseException e) {
            return ALL;
        }
    }

    /** The one session of which it holds anything; null: that is not told. */
    @Nullable
    String sessionId() {
        return by == AttendanceGrouping.SESSION ? key : null;
    }

    private static Days days(YearMonth first, YearMonth last) {
        return new Days(first.atDay(1), last.atEndOfMonth());
    }

    boolean holds(Sheet sheet, Entry entry) {
        return by.keys(sheet, entry).contains(key);
    }
}
