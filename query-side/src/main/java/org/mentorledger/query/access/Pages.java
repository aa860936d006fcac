package org.mentorledger.query.access;

import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What every list agrees on: pages of 1 to 100 rows, days that do not end before they begin, and no choice of nothing. */
public final class Pages {
    private static final int MOST = 100;

    private Pages() {}

    /**
     * The size of a page.
     *
     * @throws Denied {@code BAD_USER_INPUT} when a page of that size is not given out
     */
    public static int checked(int first) {
        if (first < 1 || first > MOST) {
            throw Denied.badInput("first", "A page has 1 to 100 rows");
        }
        return first;
    }

    /**
     * Refuses days that end before they begin.
     *
     * @param field the argument that names the last of them
     */
    public static void checkDays(@Nullable LocalDate from, @Nullable LocalDate to, String field) {
        if (from != null && to != null && to.isBefore(from)) {
            throw Denied.badInput(field, "The last day is not before the first");
        }
    }

    /** Refuses a choice of nothing: whoever means everything does not say any. */
    public static void checkChoice(@Nullable Collection<?> chosen, String field) {
        if (chosen != null && chosen.isEmpty()) {
            throw Denied.badInput(field, "Name at least one, or leave it out");
        }
    }
}
