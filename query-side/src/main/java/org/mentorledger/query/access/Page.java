package org.mentorledger.query.access;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A Relay connection.
 *
 * @param <T> a row
 */
public record Page<T>(List<Edge<T>> edges, PageInfo pageInfo) {
    public Page {
        edges = List.copyOf(edges);
    }

    /** The same page, with each row shown otherwise. */
    public <R> Page<R> map(Function<? super T, ? extends R> shown) {
        return new Page<>(
                edges.stream()
                        .map(edge -> new Edge<R>(shown.apply(edge.node()), edge.cursor()))
                        .toList(),
                pageInfo);
    }

    /** A row with its cursor. */
    public record Edge<T>(T node, String cursor) {}

    /** What stands around a page. */
    public record PageInfo(
            boolean hasNextPage,
            boolean hasPreviousPage,
            @Nullable String startCursor,
            @Nullable String endCursor) {}

    /**
     * A page of rows that were read one further than the page goes.
     *
     * @param rows in order, at most {@code first + 1}
     * @param listing whose cursors the rows bear
     * @param after the cursor the page was asked for after
     * @param key the sort key of a row
     */
    public static <T> Page<T> of(
            List<T> rows, int first, Listing listing, @Nullable String after, Function<T, String> key) {
        List<Edge<T>> edges = new ArrayList<>();
        for (T row : rows.subList(0, Math.min(first, rows.size()))) {
            edges.add(new Edge<>(row, listing.cursor(key.apply(row))));
        }
        return new Page<>(
                edges,
                new PageInfo(
                        rows.size() > first,
                        after != null,
                        edges.isEmpty() ? null : edges.get(0).cursor(),
                        edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor()));
    }
}
