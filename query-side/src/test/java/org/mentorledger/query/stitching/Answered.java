package org.mentorledger.query.stitching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A page as it was answered. */
record Answered(Object page) {
    static Answered of(Map<String, Object> answer, String list) {
        return new Answered(Objects.requireNonNull(answer.get(list)));
    }

    static Object get(Object from, String field) {
        return Objects.requireNonNull(((Map<?, ?>) from).get(field));
    }

    List<Object> nodes() {
        List<Object> nodes = new ArrayList<>();
        for (Object edge : (List<?>) get(page, "edges")) {
            nodes.add(get(edge, "node"));
        }
        return nodes;
    }

    List<String> ids() {
        return nodes().stream().map(node -> String.valueOf(get(node, "id"))).toList();
    }

    /** Where the next page begins; null: there is none. */
    @Nullable
    String next() {
        Object info = get(page, "pageInfo");
        return Boolean.TRUE.equals(get(info, "hasNextPage")) ? String.valueOf(get(info, "endCursor")) : null;
    }
}
