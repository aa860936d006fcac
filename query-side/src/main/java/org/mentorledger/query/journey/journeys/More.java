package org.mentorledger.query.journey.journeys;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists that grow by what is told. */
final class More {
    private More() {}

    /** These and another. */
    static <T> List<T> of(List<T> some, T another) {
        return Stream.concat(some.stream(), Stream.of(another)).toList();
    }

    /** The one told last; null: none was. */
    static <T> @Nullable T last(List<T> told) {
        return told.isEmpty() ? null : told.get(told.size() - 1);
    }
}
