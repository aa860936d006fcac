package org.mentorledger.query.projection;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.mentorledger.query.access.Listing;
import org.mentorledger.query.access.Place;

/**
 * How a list of documents is ordered: by a field of the view, among equals by id. It turns a row into the sort key that a
 * cursor holds, and such a key into a filter for the rows beyond it.
 *
 * @param <V> the record that a document holds
 */
public final class Order<V extends Record> {
    private static final String ID = "_id";
    private static final int LAST_YEAR = 9999;

    private final @Nullable String field;
    private final boolean lastFirst;
    private final Function<V, String> key;
    private final Function<String, ? extends Comparable<?>> read;

    private Order(
            @Nullable String field,
            boolean lastFirst,
            Function<V, String> key,
            Function<String, ? extends Comparable<?>> read) {
        this.field = field == null ? null : Documents.VIEW + "." + field;
        this.lastFirst = lastFirst;
        this.key = key;
        this.read = read;
    }

    /** By id alone. */
    public static <V extends Record> Order<V> byId(Function<V, String> id) {
        return new Order<>(null, false, id, Function.identity());
    }

    /** By a text in a field. */
    public static <V extends Record> Order<V> byText(String field, Function<V, String> text, Function<V, String> id) {
        return new Order<>(field, false, row -> new Place(text.apply(row), id.apply(row)).text(), Function.identity());
    }

    /** By a day in a field. */
    public static <V extends Record> Order<V> byDay(String field, Function<V, LocalDate> day, Function<V, String> id) {
        return new Order<>(field, false, row -> new Place(day.apply(row).toString(), id.apply(row)).text(), Order::day);
    }

    /** By a moment in a field, last first; among equals, too. */
    public static <V extends Record> Order<V> lastFirst(
            String field, Function<V, OffsetDateTime> moment, Function<V, String> id) {
        return new Order<>(
                field,
                true,
                row -> new Place(String.valueOf(moment.apply(row).toInstant().toEpochMilli()), id.apply(row)).text(),
                Order::moment);
    }

    /** The sort key of a row, for its cursor. */
    public String key(V row) {
        return key.apply(row);
    }

    Bson sort() {
        if (field == null) {
            return Sorts.ascending(ID);
        }
        return lastFirst ? Sorts.descending(field, ID) : Sorts.ascending(field, ID);
    }

    /** Those of the matching that stand after the row with that key; null: all of them. */
    Bson beyond(@Nullable String after, Bson matching) {
        return after == null ? matching : Filters.and(beyond(after), matching);
    }

    private Bson beyond(String after) {
        if (field == null) {
            return Filters.gt(ID, after);
        }
        Place place = Place.of(after);
        Comparable<?> value = read.apply(place.value());
        return lastFirst
                ? Filters.or(
                        Filters.lt(field, value), Filters.and(Filters.eq(field, value), Filters.lt(ID, place.id())))
                : Filters.or(
                        Filters.gt(field, value), Filters.and(Filters.eq(field, value), Filters.gt(ID, place.id())));
    }

    private static LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= 1 && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeException e) {
            // no day: refused below
        }
        throw Listing.noCursor();
    }

    private static Instant moment(String text) {
        try {
            return Instant.ofEpochMilli(Long.parseLong(text));
        } catch (NumberFormatException e) {
            throw Listing.noCursor();
        }
    }
}
