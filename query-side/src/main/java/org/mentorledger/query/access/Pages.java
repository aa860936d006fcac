package org.mentorledger.query.access;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** What every list agrees on: pages of 1 to 100 rows, and cursors that say nothing to clients. */
public final class Pages {
    private static final int MOST = 100;

    /** Begins every cursor, so that what is none is told from one. */
    private static final String MARK = "after:";

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

    /** The cursor of the row with that sort key. */
    public static String cursor(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((MARK + key).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The sort key after which to go on; null for the first page.
     *
     * @throws Denied {@code BAD_USER_INPUT} when it is no cursor of this API
     */
    @Nullable
    public static String after(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            String key = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (key.startsWith(MARK)) {
                return key.substring(MARK.length());
            }
        } catch (IllegalArgumentException e) {
            // no Base64: refused below
        }
        throw Denied.badInput("after", "This is no cursor");
    }

    /**
     * The sequence number at which a page of a stream begins, whose cursors are sequence numbers.
     *
     * @throws Denied {@code BAD_USER_INPUT} when it is no cursor of such a page
     */
    public static long following(@Nullable String cursor) {
        String sequence = after(cursor);
        try {
            return sequence == null ? 0 : Math.addExact(Integer.parseInt(sequence), 1);
        } catch (NumberFormatException | ArithmeticException e) {
            throw Denied.badInput("after", "This is no cursor");
        }
    }
}
