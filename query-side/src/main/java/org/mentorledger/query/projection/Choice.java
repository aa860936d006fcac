package org.mentorledger.query.projection;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mentorledger.query.access.Denied;

/**
 * Rooms that somebody may choose from by their names.
 *
 * @param all of them
 * @param room which one each is
 */
record Choice<R>(List<R> all, Function<R, Room> room) {
    Choice {
        all = List.copyOf(all);
    }

    /**
     * Those of these names; all where none is named.
     *
     * @throws Denied {@code NOT_FOUND} when there is none of a name
     */
    List<R> of(Collection<String> groups) {
        return groups.isEmpty()
                ? all
                : groups.stream()
                        .distinct()
                        .map(group -> named(group).orElseThrow(() -> Denied.notFound("rooms")))
                        .toList();
    }

    Optional<R> named(String group) {
        return all.stream()
                .filter(each -> room.apply(each).group().equals(group))
                .findFirst();
    }
}
