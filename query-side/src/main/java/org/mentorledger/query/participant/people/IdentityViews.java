package org.mentorledger.query.participant.people;

import com.mongodb.client.model.Filters;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mentorledger.query.projection.Accompanied;
import org.mentorledger.query.projection.Beside;
import org.mentorledger.query.projection.Documents;
import org.mentorledger.query.projection.Order;

/** Reads which ids are one person, and which of them stands for the others. */
final class IdentityViews {
    private static final Order<ParticipantView> BY_ID = Order.byId(ParticipantView::id);

    private final Documents<ParticipantView> people;
    private final Beside<ParticipantView> retired;

    IdentityViews(Documents<ParticipantView> people) {
        this.people = people;
        this.retired = people.besideAsListed();
    }

    /** Those who stand for these, by the ids that these bear; read together, however many were merged. */
    Map<String, ParticipantView> standing(Map<String, ParticipantView> registered) {
        Map<String, ParticipantView> known = new HashMap<>(registered);
        Set<String> sought = into(registered.values());
        while (!sought.isEmpty()) {
            sought.removeAll(known.keySet());
            Map<String, ParticipantView> more = people.find(sought);
            known.putAll(more);
            sought = into(more.values());
        }
        Map<String, ParticipantView> standing = new LinkedHashMap<>();
        registered.forEach((id, person) ->
                standing.put(id, standing(person, into -> Optional.ofNullable(known.get(into)))));
        return standing;
    }

    private static Set<String> into(Collection<ParticipantView> persons) {
        return persons.stream()
                .map(ParticipantView::retiredInto)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
    }

    String standing(String participantId) {
        return people.find(participantId)
                .map(this::standing)
                .map(ParticipantView::id)
                .orElse(participantId);
    }

    /** One read for whoever was never merged: almost everybody. */
    Set<String> idsOf(String participantId) {
        Map<String, List<String>> retiredInto = new HashMap<>();
        String standing = participantId;
        String next = standing;
        while (next != null && !retiredInto.containsKey(next)) {
            standing = next;
            next = read(standing, retiredInto);
        }
        Set<String> ids = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(standing));
        while (!open.isEmpty()) {
            String id = open.remove();
            if (ids.add(id)) {
                open.addAll(retiredInto.computeIfAbsent(id, one -> into(one, people.listed(one))));
            }
        }
        return ids;
    }

    /** Reads a person with those who were merged into them, and tells whom they were merged into. */
    private @Nullable String read(String id, Map<String, List<String>> retiredInto) {
        List<Accompanied<ParticipantView>> found = people.page(Filters.eq(id), BY_ID, null, 1, List.of(retired));
        if (found.isEmpty()) {
            return null;
        }
        retiredInto.put(id, into(id, found.get(0).by(retired)));
        return found.get(0).row().retiredInto();
    }

    private static List<String> into(String id, List<ParticipantView> listed) {
        return listed.stream()
                .filter(retired -> id.equals(retired.retiredInto()))
                .map(ParticipantView::id)
                .toList();
    }

    Map<String, String> retired() {
        Map<String, String> into = new HashMap<>();
        people.each(Filters.ne("view.retiredInto", null), person -> into.put(person.id(), person.retiredInto()));
        Map<String, String> standing = new HashMap<>();
        into.keySet().forEach(id -> standing.put(id, last(id, into::get)));
        return standing;
    }

    /** Who stands for that person. */
    ParticipantView standing(ParticipantView person) {
        return standing(person, people::find);
    }

    private static ParticipantView standing(
            ParticipantView person, Function<String, Optional<ParticipantView>> people) {
        return last(
                person,
                retired -> Optional.ofNullable(retired.retiredInto())
                        .flatMap(people)
                        .orElse(null));
    }

    /** Follows from one to the next, each once: two mergings at one moment may have made a ring. */
    private static <T> T last(T first, Function<T, @Nullable T> into) {
        Set<T> seen = new HashSet<>();
        T last = first;
        @Nullable T next = into.apply(last);
        while (next != null && seen.add(last)) {
            last = next;
            next = into.apply(last);
        }
        return last;
    }
}
