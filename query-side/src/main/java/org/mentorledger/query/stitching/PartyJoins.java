package org.mentorledger.query.stitching;

import graphql.GraphQLContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.query.access.Tenure;
import org.mentorledger.query.mentorship.roster.MentorshipView;
import org.mentorledger.query.participant.people.ParticipantView;
import org.mentorledger.query.participant.people.ParticipantViews;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** Who stands in mentorships today (row U2), and who stood in them. */
@Controller
final class PartyJoins {
    private static final String TYPE = "Mentorship";

    private final ParticipantViews people;
    private final Today today;

    PartyJoins(ParticipantViews people, Today today) {
        this.people = people;
        this.today = today;
    }

    @BatchMapping(typeName = TYPE)
    Map<MentorshipView, List<ParticipantView>> mentors(List<MentorshipView> mentorships, GraphQLContext request) {
        return persons(request, mentorships, m -> m.side(MemberRole.MENTOR, today.of(m)));
    }

    @BatchMapping(typeName = TYPE)
    Map<MentorshipView, List<ParticipantView>> mentees(List<MentorshipView> mentorships, GraphQLContext request) {
        return persons(request, mentorships, m -> m.side(MemberRole.MENTEE, today.of(m)));
    }

    @BatchMapping(typeName = "Member")
    Map<Tenure, ParticipantView> participant(List<Tenure> members, GraphQLContext request) {
        Map<String, ParticipantView> found = find(
                request, members.stream().map(Tenure::participantId).distinct().toList());
        Map<Tenure, ParticipantView> joined = new HashMap<>();
        members.forEach(member -> joined.put(member, person(found, member.participantId())));
        return joined;
    }

    private Map<MentorshipView, List<ParticipantView>> persons(
            GraphQLContext request, List<MentorshipView> mentorships, Function<MentorshipView, List<String>> side) {
        Map<MentorshipView, List<String>> ids = new HashMap<>();
        mentorships.forEach(m -> ids.put(m, side.apply(m)));
        Map<String, ParticipantView> found = find(
                request, ids.values().stream().flatMap(List::stream).distinct().toList());
        Map<MentorshipView, List<ParticipantView>> joined = new HashMap<>();
        ids.forEach((mentorship, persons) -> {
            List<ParticipantView> views = new ArrayList<>();
            persons.forEach(id -> views.add(person(found, id)));
            joined.put(mentorship, views);
        });
        return joined;
    }

    private Map<String, ParticipantView> find(GraphQLContext request, Collection<String> ids) {
        return Gathered.in(request).people(ids).orElseGet(() -> people.find(ids));
    }

    private static ParticipantView person(Map<String, ParticipantView> found, String id) {
        ParticipantView person = found.get(id);
        return person == null ? ParticipantView.unseen(id) : person;
    }
}
