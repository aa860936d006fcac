package org.mentorledger.query.stitching;

import graphql.GraphQLContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.query.access.Rights;
import org.mentorledger.query.access.Standing;
import org.mentorledger.query.access.Standings;
import org.mentorledger.query.mentorship.diary.MeetingView;
import org.mentorledger.query.mentorship.diary.MeetingViews;
import org.mentorledger.query.mentorship.diary.SlotView;
import org.mentorledger.query.mentorship.roster.MentorshipView;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;

/** The meetings of a mentorship, and when its mentors can meet. */
@Controller
final class DiaryJoins {
    private static final String TYPE = "Mentorship";

    private final MeetingViews diary;
    private final Standings standings;
    private final PoliciesInForce policies;

    DiaryJoins(MeetingViews diary, Standings standings, PoliciesInForce policies) {
        this.diary = diary;
        this.standings = standings;
        this.policies = policies;
    }

    @BatchMapping(typeName = TYPE)
    Map<MentorshipView, List<MeetingView>> meetings(
            List<MentorshipView> mentorships, @ContextValue Actor actor, GraphQLContext request) {
        Gathered gathered = Gathered.in(request);
        Rights rights = gathered.rights(standings, actor);
        Map<String, Standing> askers = new HashMap<>();
        mentorships.forEach(m -> askers.put(m.id(), rights.apply(m.company())));
        Predicate<String> supervised = policies.demandingSupervision(mentorships);
        Map<String, List<MeetingView>> found = gathered.beside(diary.plansBeside(), askers.keySet())
                .flatMap(plans -> gathered.beside(diary.recordsBeside(), askers.keySet())
                        .map(records -> diary.of(askers, supervised, plans, records)))
                .orElseGet(() -> diary.of(askers, supervised));
        Map<MentorshipView, List<MeetingView>> joined = new HashMap<>();
        mentorships.forEach(m -> joined.put(m, found.getOrDefault(m.id(), List.of())));
        return joined;
    }

    @BatchMapping(typeName = TYPE)
    Map<MentorshipView, List<SlotView>> availability(List<MentorshipView> mentorships) {
        Map<String, List<SlotView>> found = diary.availability(ids(mentorships));
        Map<MentorshipView, List<SlotView>> joined = new HashMap<>();
        mentorships.forEach(m -> joined.put(m, found.getOrDefault(m.id(), List.of())));
        return joined;
    }

    private static List<String> ids(List<MentorshipView> mentorships) {
        return mentorships.stream().map(MentorshipView::id).toList();
    }
}
