package org.mentorledger.query.stitching;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.query.access.Page;
import org.mentorledger.query.access.Pages;
import org.mentorledger.query.access.Rights;
import org.mentorledger.query.access.Standings;
import org.mentorledger.query.mentorship.diary.MeetingViews;
import org.mentorledger.query.mentorship.goals.DevelopmentViews;
import org.mentorledger.query.mentorship.roster.MentorshipDoor;
import org.mentorledger.query.mentorship.roster.MentorshipFilter;
import org.mentorledger.query.mentorship.roster.MentorshipOrder;
import org.mentorledger.query.mentorship.roster.MentorshipView;
import org.mentorledger.query.mentorship.roster.MentorshipViews;
import org.mentorledger.query.participant.people.ParticipantView;
import org.mentorledger.query.participant.people.ParticipantViews;
import org.mentorledger.query.projection.Accompanied;
import org.mentorledger.query.projection.Beside;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers which mentorships there are: a page of them, with whatever of their people, goals and meetings is asked for, in one read. */
@Controller
final class MentorshipListQueries {
    private static final String NODE = "edges/node/";

    private final MentorshipViews mentorships;
    private final ParticipantViews people;
    private final Standings standings;
    private final MentorshipDoor door;
    private final Beside<ParticipantView> members;
    private final Map<String, List<Beside<?>>> besideByField;

    MentorshipListQueries(
            MentorshipViews mentorships,
            ParticipantViews people,
            DevelopmentViews developments,
            MeetingViews diary,
            Standings standings,
            MentorshipDoor door) {
        this.mentorships = mentorships;
        this.people = people;
        this.standings = standings;
        this.door = door;
        this.members = people.named(MentorshipViews.PERSON);
        this.besideByField = Map.of(
                "{mentors,mentees,members}", List.of(members),
                "{goals,expectations,areas,resources}", List.of(developments.beside()),
                "meetings", List.of(diary.plansBeside(), diary.recordsBeside()));
    }

    @QueryMapping
    Page<MentorshipView> mentorships(
            @Argument @Nullable MentorshipFilter filter,
            @Argument @Nullable MentorshipOrder orderBy,
            @Argument int first,
            @Argument @Nullable String after,
            @ContextValue Actor actor,
            DataFetchingFieldSelectionSet selected,
            GraphQLContext request) {
        MentorshipFilter which = MentorshipFilter.checked(filter);
        MentorshipOrder order = orderBy == null ? MentorshipOrder.ID : orderBy;
        int limit = Pages.checked(first) + 1;
        String last = order.listing().after(after);
        List<Beside<?>> company = company(selected);
        Rights rights = standings.of(actor);
        List<Accompanied<MentorshipView>> rows = mentorships.page(which, rights, order, last, limit, company);
        gather(Gathered.in(request), rights, rows, company);
        return Page.of(rows.stream().map(Accompanied::row).toList(), first, order.listing(), after, order.order()::key)
                .map(row -> door.disclosed(actor, row, rights.apply(row.company())));
    }

    private List<Beside<?>> company(DataFetchingFieldSelectionSet selected) {
        List<Beside<?>> company = new ArrayList<>();
        besideByField.forEach((field, beside) -> {
            if (selected.contains(NODE + field)) {
                company.addAll(beside);
            }
        });
        return company;
    }

    private void gather(
            Gathered gathered, Rights rights, List<Accompanied<MentorshipView>> rows, List<Beside<?>> company) {
        gathered.add(rights, rows, company);
        Map<String, ParticipantView> persons = new HashMap<>();
        rows.forEach(row -> row.by(members).forEach(person -> persons.put(person.id(), person)));
        gathered.add(people.standing(persons));
    }
}
