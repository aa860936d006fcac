package org.mentorledger.query.stitching;

import graphql.GraphQLContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.query.access.Findings;
import org.mentorledger.query.access.Rights;
import org.mentorledger.query.access.Standings;
import org.mentorledger.query.mentorship.roster.MentorshipView;
import org.mentorledger.query.participant.people.ParticipantView;
import org.mentorledger.query.projection.Accompanied;
import org.mentorledger.query.projection.Beside;

/**
 * What a list of mentorships has read with its rows, for the joins of the same request: what stands here need not be read.
 */
final class Gathered {
    private final Map<Beside<?>, Map<String, List<?>>> beside = new ConcurrentHashMap<>();
    private final Map<String, ParticipantView> people = new ConcurrentHashMap<>();
    private volatile @Nullable Rights rights;

    private Gathered() {}

    static Gathered in(GraphQLContext request) {
        return Findings.in(request).once(Gathered.class, Gathered::new);
    }

    /** Keeps what the asker may read, and what was read beside those rows. */
    void add(Rights found, List<Accompanied<MentorshipView>> rows, Collection<Beside<?>> read) {
        rights = found;
        for (Beside<?> one : read) {
            Map<String, List<?>> byId = beside.computeIfAbsent(one, key -> new ConcurrentHashMap<>());
            rows.forEach(row -> byId.put(row.row().id(), row.by(one)));
        }
    }

    void add(Map<String, ParticipantView> persons) {
        people.putAll(persons);
    }

    /** What the asker may read. */
    Rights rights(Standings standings, Actor actor) {
        Rights found = rights;
        return found == null ? standings.of(actor) : found;
    }

    /** What was read there beside each of those mentorships, by its id; empty unless it was for all. */
    <B extends Record> Optional<Map<String, List<B>>> beside(Beside<B> one, Collection<String> ids) {
        Map<String, List<?>> byId = beside.getOrDefault(one, Map.of());
        if (!byId.keySet().containsAll(ids)) {
            return Optional.empty();
        }
        Map<String, List<B>> found = new HashMap<>();
        for (String id : ids) {
            @SuppressWarnings("unchecked") // kept under what it was read by
            List<B> read = (List<B>) byId.getOrDefault(id, List.of());
            found.put(id, read);
        }
        return Optional.of(found);
    }

    /** Those people, by id; empty unless all were read. */
    Optional<Map<String, ParticipantView>> people(Collection<String> ids) {
        return people.keySet().containsAll(ids) ? Optional.of(people) : Optional.empty();
    }
}
