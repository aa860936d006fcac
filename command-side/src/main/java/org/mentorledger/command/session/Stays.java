package org.mentorledger.command.session;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.session.Stay;

/** Several times of being there. */
final class Stays {
    private static final Comparator<Stay> FIRST_COME_FIRST =
            Comparator.comparing(Stay::joinedAt, Comparator.nullsFirst(Comparator.naturalOrder()));

    private Stays() {}

    /** In the order in which they began. */
    static List<Stay> inOrder(Stream<Stay> stays) {
        return stays.sorted(FIRST_COME_FIRST).toList();
    }

    /** Whether no two of them share any time; one may begin when another ends. They stand in order. */
    static boolean areApart(List<Stay> stays) {
        return IntStream.range(1, stays.size())
                .allMatch(next ->
                        isOver(stays.get(next - 1).leftAt(), stays.get(next).joinedAt()));
    }

    private static boolean isOver(@Nullable Instant left, @Nullable Instant joined) {
        return left != null && joined != null && !joined.isBefore(left);
    }
}
