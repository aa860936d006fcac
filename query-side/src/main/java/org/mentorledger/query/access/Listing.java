package org.mentorledger.query.access;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A list in one order. Its cursors name the sort key of a row, not how many came before: rows may come and go between two
 * pages. They lead nowhere in another list, of something else, or in another order.
 *
 * @param name of the list, with what it is of and its order
 */
public record Listing(String name) {
    private static final char BETWEEN = '\n';

    /** A list of that name, of something, or in an order. */
    public static Listing of(String list, Object which) {
        return new Listing(list + ":" + which);
    }

    /** The cursor of the row with that sort key. */
    public String cursor(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((mark() + key).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The sort key after which to go on; null for the first page.
     *
     * @throws Denied {@code BAD_USER_INPUT} when it is no cursor of this list
     */
    @Nullable
    public String after(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        String text = text(cursor);
        if (!text.startsWith(mark())) {
            throw noCursor();
        }
        return text.substring(mark().length());
    }

    /**
     * The sequence number at which a page of a stream begins, whose cursors are sequence numbers.
     *
     * @throws Denied {@code BAD_USER_INPUT} when it is no cursor of such a page
     */
    public long following(@Nullable String cursor) {
        String sequence = after(cursor);
        try {
            return sequence == null ? 0 : Math.addExact(Integer.parseUnsignedInt(sequence), 1);
        } catch (NumberFormatException | ArithmeticException e) {
            throw noCursor();
        }
    }

    /** It is no cursor of the list that is asked for. */
    public static Denied noCursor() {
        return Denied.badInput("after", "This is no cursor of this list in this order");
    }

    private static String text(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw noCursor();
        }
    }

    private String mark() {
        return name + BETWEEN;
    }
}
