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
        return LookBack.each(
                mentorships,
                request,
                (some, back) -> joined(some, back == null ? standing(some, actor, request) : past(some, back)));
    }

    private Map<String, List<MeetingView>> standing(List<MentorshipView> some, Actor actor, GraphQLContext request) {
        Gathered gathered = Gathered.in(request);
        Rights rights = gathered.rights(standings, actor);
        Map<String, Standing> askers = new HashMap<>();
        some.forEach(m -> askers.put(m.id(), rights.apply(m.company())));
        Predicate<String> supervised = policies.demandingSupervision(some);
        return gathered.beside(diary.plansBeside(), askers.keySet())
                .flatMap(plans -> gathered.beside(diary.recordsBeside(), askers.keySet())
                        .map(records -> diary.of(askers, supervised, plans, records)))
                .orElseGet(() -> diary.of(askers, supervised));
    }

    private Map<String, List<MeetingView>> past(List<MentorshipView> some, LookBack back) {
        Map<String, Standing> askers = new HashMap<>();
        some.forEach(m -> askers.put(m.id(), back.standing()));
        return diary.in(back.past().happened()).of(askers, policies.demandingSupervision(some));
    }

    @BatchMapping(typeName = TYPE)
    Map<MentorshipView, List<SlotView>> availability(List<MentorshipView> mentorships, GraphQLContext request) {
        return LookBack.each(
                mentorships,
                request,
                (some, back) -> joined(
                        some,
                        (back == null ? diary : diary.in(back.past().happened()))
                                .availability(
                                        some.stream().map(MentorshipView::id).toList())));
    }

    private static <V> Map<MentorshipView, List<V>> joined(List<MentorshipView> some, Map<String, List<V>> found) {
        Map<MentorshipView, List<V>> joined = new HashMap<>();
        some.forEach(m -> joined.put(m, found.getOrDefault(m.id(), List.of())));
        return joined;
    }
}
