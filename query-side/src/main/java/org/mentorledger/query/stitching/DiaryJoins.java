package org.mentorledger.query.stitching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mentorledger.kernel.actor.Actor;
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
    Map<MentorshipView, List<MeetingView>> meetings(List<MentorshipView> mentorships, @ContextValue Actor actor) {
        Map<String, List<MeetingView>> found =
                diary.of(standings.of(actor, ids(mentorships)), policies.demandingSupervision(mentorships));
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
