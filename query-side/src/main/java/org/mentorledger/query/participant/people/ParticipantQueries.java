package org.mentorledger.query.participant.people;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.query.access.Access;
import org.mentorledger.query.access.Denied;
import org.mentorledger.query.access.Disclosures;
import org.mentorledger.query.access.Page;
import org.mentorledger.query.access.Pages;
import org.mentorledger.query.access.Sight;
import org.mentorledger.query.access.Standings;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers what is asked about people; each field only to those who may see it. */
@Controller
final class ParticipantQueries {
    private static final String TYPE = "Participant";

    private final ParticipantViews people;
    private final PeopleInSight inSight;
    private final Access access;
    private final Standings standings;
    private final Disclosures disclosures;

    ParticipantQueries(
            ParticipantViews people,
            PeopleInSight inSight,
            Access access,
            Standings standings,
            Disclosures disclosures) {
        this.people = people;
        this.inSight = inSight;
        this.access = access;
        this.standings = standings;
        this.disclosures = disclosures;
    }

    @QueryMapping
    ParticipantView participant(@Argument String id, @ContextValue Actor actor) {
        if (!access.sightOf(actor, id).reaches(Sight.BASICS)) {
            throw Denied.notFound("id");
        }
        ParticipantView person = people.find(id).orElseThrow(() -> Denied.notFound("id"));
        if (!access.isSelf(actor, id)) {
            disclosures.disclosed(actor, "participant", id);
        }
        return person;
    }

    @QueryMapping
    Page<ParticipantView> participants(
            @Argument @Nullable ParticipantFilter filter,
            @Argument @Nullable ParticipantOrder orderBy,
            @Argument int first,
            @Argument @Nullable String after,
            @ContextValue Actor actor) {
        ParticipantOrder order = orderBy == null ? ParticipantOrder.ID : orderBy;
        int limit = Pages.checked(first) + 1;
        String last = order.listing().after(after);
        Sought sought = inSight.of(actor, filter == null ? ParticipantFilter.ALL : filter);
        List<ParticipantView> rows = people.page(sought, order, last, limit);
        Page<ParticipantView> page = Page.of(rows, first, order.listing(), after, order.order()::key);
        Set<String> selves = standings.selves(actor);
        page.edges().stream()
                .map(edge -> edge.node().id())
                .filter(id -> !selves.contains(id))
                .forEach(id -> disclosures.disclosed(actor, "participant", id));
        return page;
    }

    /** Pointed out to those who may know the others, too. */
    @SchemaMapping(typeName = TYPE)
    List<ParticipantView> possibleDuplicates(ParticipantView person, @ContextValue Actor actor) {
        return access.sightOf(actor, person.id()).reaches(Sight.EVERYTHING)
                ? people.alike(person).stream()
                        .filter(other -> access.sightOf(actor, other.id()).reaches(Sight.EVERYTHING))
                        .toList()
                : List.of();
    }

    /** All to ADMIN and the person; to a coordinator those of their programs; to others none. */
    @BatchMapping(typeName = TYPE)
    Map<ParticipantView, List<MembershipView>> memberships(List<ParticipantView> persons, @ContextValue Actor actor) {
        Set<String> coordinated = access.coordinated(actor);
        Map<String, List<MembershipView>> all =
                people.membershipsOf(persons.stream().map(ParticipantView::id).toList());
        Set<String> selves = standings.selves(actor);
        Map<ParticipantView, List<MembershipView>> shown = new HashMap<>();
        for (ParticipantView person : persons) {
            boolean everything = actor.is(Role.ADMIN) || selves.contains(person.id());
            shown.put(
                    person,
                    all.getOrDefault(person.id(), List.of()).stream()
                            .filter(membership -> everything || coordinated.contains(membership.programId()))
                            .sorted(Comparator.comparing(MembershipView::programId))
                            .toList());
        }
        return shown;
    }
}
