package org.mentorledger.query.session.sessions;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.mentorledger.query.access.Gatherings;
import org.mentorledger.query.access.Identities;
import org.mentorledger.query.projection.Documents;
import org.mentorledger.query.projection.Generations;
import org.mentorledger.query.session.Days;
import org.springframework.stereotype.Component;

/** Reads sessions. */
@Component
class SessionViews implements Gatherings {
    private static final String PROGRAM = "view.programId";
    private static final String DAY = "view.heldOn";
    private static final String LEADER = "view.mentors.participantId";
    private static final String PERSON = "view.roster.people";
    private static final String INVITED = "view.invited";

    private final Documents<SessionRecord> sessions;
    private final Identities identities;

    SessionViews(Generations generations, SessionProjection projection, Identities identities) {
        this.sessions = new Documents<>(generations, SessionProjection.ROOM, projection.sessions());
        this.identities = identities;
    }

    Optional<SessionRecord> find(String id) {
        return sessions.find(id);
    }

    Map<String, SessionRecord> find(Collection<String> ids) {
        return sessions.find(ids);
    }

    @Override
    public Optional<String> programOf(String sessionId) {
        return sessions.find(sessionId).map(SessionRecord::programId);
    }

    /** A page of those that the asker may know. */
    List<SessionRecord> page(
            SessionFilter filter, Knowing knowing, SessionOrder order, @Nullable String after, int limit) {
        return sessions.page(matching(filter, knowing), order.order(), after, limit);
    }

    private Bson matching(SessionFilter filter, Knowing knowing) {
        List<Bson> all = new ArrayList<>();
        all.add(known(knowing));
        and(all, PROGRAM, filter.programId());
        and(all, "view.kind", name(filter.kind()));
        and(all, "view.status", name(filter.status()));
        and(all, "view.design.stage", name(filter.stage()));
        and(all, "view.design.careers", filter.career());
        and(all, "view.design.cohortId", filter.cohortId());
        Days days = filter.days();
        if (days.from() != null) {
            all.add(Filters.gte(DAY, days.from()));
        }
        if (days.to() != null) {
            all.add(Filters.lte(DAY, days.to()));
        }
        if (filter.participantId() != null) {
            all.add(taking(identities.idsOf(filter.participantId()), knowing));
        }
        return Filters.and(all);
    }

    /** Who leads a session everybody knows who knows it; who takes part, those who read of everybody, and everybody themself. */
    private static Bson taking(Set<String> person, Knowing knowing) {
        Bson takes = Filters.in("view.roster.taking", person);
        Set<String> overseen = knowing.overseen();
        boolean readsAll = overseen == null || knowing.selves().containsAll(person);
        return Filters.or(
                Filters.in(LEADER, person),
                readsAll
                        ? takes
                        : Filters.and(
                                takes,
                                Filters.or(Filters.in(PROGRAM, overseen), Filters.in(LEADER, knowing.selves()))));
    }

    private static Bson known(Knowing knowing) {
        return knowing.overseen() == null
                ? Filters.empty()
                : Filters.or(
                        Filters.in(PROGRAM, knowing.programs()),
                        Filters.in(PERSON, knowing.selves()),
                        Filters.in(LEADER, knowing.selves()),
                        Filters.in(INVITED, knowing.selves()));
    }

    private static void and(List<Bson> all, String field, @Nullable String value) {
        if (value != null) {
            all.add(Filters.eq(field, value));
        }
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
