package org.mentorledger.query.access;

import org.jspecify.annotations.Nullable;

/**
 * Where a row stands in a list that is ordered by something else than ids.
 *
 * @param value of the field by which the list is ordered, in one line
 * @param id decides among equals
 */
public record Place(String value, String id) {
    private static final char BETWEEN = '\n';

    /** The sort key of the row, for its cursor. */
    public String text() {
        return value + BETWEEN + id;
    }

    /**
     * The place that a sort key names; null for the first page.
     *
     * @throws Denied {@code BAD_USER_INPUT} when it names none
     */
    @Nullable
    public static Place after(@Nullable String text) {
        return text == null ? null : of(text);
    }

    /**
     * The place that a sort key names.
     *
     * @throws Denied {@code BAD_USER_INPUT} when it names none
     */
    public static Place of(String text) {
        int between = text.lastIndexOf(BETWEEN);
        if (between < 0) {
            throw Listing.noCursor();
        }
        return new Place(text.substring(0, between), text.substring(between + 1));
    }
}
