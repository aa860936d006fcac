package org.mentorledger.query.stitching;

import graphql.GraphQLContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.query.mentorship.dialogue.CheckInView;
import org.mentorledger.query.mentorship.dialogue.DialogueViews;
import org.mentorledger.query.mentorship.dialogue.FeedbackView;
import org.mentorledger.query.mentorship.dialogue.IntroductionView;
import org.mentorledger.query.mentorship.dialogue.NoteView;
import org.mentorledger.query.mentorship.dialogue.OutcomeView;
import org.mentorledger.query.mentorship.dialogue.PulseView;
import org.mentorledger.query.mentorship.dialogue.Reader;
import org.mentorledger.query.mentorship.roster.MentorshipView;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;

/** What is said in a mentorship: whoever may see the mentorship sees of it what they may read. */
@Controller
final class DialogueJoins {
    private static final String TYPE = "Mentorship";

    private final DialogueViews dialogue;
    private final Readers readers;
    private final PoliciesInForce policies;

    DialogueJoins(DialogueViews dialogue, Readers readers, PoliciesInForce policies) {
        this.dialogue = dialogue;
        this.readers = readers;
        this.policies = policies;
    }

    @BatchMapping(typeName = TYPE)
    Map<MentorshipView, List<CheckInView>> checkIns(
            List<MentorshipView> mentorships, @ContextValue Actor actor, GraphQLContext request) {
        return joined(
                mentorships,
                actor,
                request,
                (views, seen, some) -> views.checkIns(seen, policies.demandingSupervision(some)));
    }

    @BatchMapping(typeName = TYPE)
    Map<MentorshipView, List<NoteView>> notes(
            List<MentorshipView> mentorships, @ContextValue Actor actor, GraphQLContext request) {
        return joined(mentorships, actor, request, (views, seen, some) -> views.notes(seen));
    }

    @BatchMapping(typeName = TYPE)
    Map<MentorshipView, List<FeedbackView>> feedback(
            List<MentorshipView> mentorships, @ContextValue Actor actor, GraphQLContext request) {
        return joined(mentorships, actor, request, (views, seen, some) -> views.feedback(seen));
    }

    @BatchMapping(typeName = TYPE)
    Map<MentorshipView, List<PulseView>> pulses(
            List<MentorshipView> mentorships, @ContextValue Actor actor, GraphQLContext request) {
        return joined(mentorships, actor, request, (views, seen, some) -> views.pulses(seen));
    }

    @BatchMapping(typeName = TYPE)
    Map<MentorshipView, List<IntroductionView>> introductions(
            List<MentorshipView> mentorships, @ContextValue Actor actor, GraphQLContext request) {
        return joined(mentorships, actor, request, (views, seen, some) -> views.introductions(seen));
    }

    @BatchMapping(typeName = TYPE)
    Map<MentorshipView, List<OutcomeView>> outcomes(
            List<MentorshipView> mentorships, @ContextValue Actor actor, GraphQLContext request) {
        return joined(mentorships, actor, request, (views, seen, some) -> views.outcomes(seen));
    }

    private <V> Map<MentorshipView, List<V>> joined(
            List<MentorshipView> mentorships, Actor actor, GraphQLContext request, Reading<V> reading) {
        return LookBack.each(mentorships, request, (some, back) -> {
            Map<String, List<V>> found = reading.of(
                    back == null ? dialogue : dialogue.in(back.past().happened()), readers.of(actor, some, back), some);
            Map<MentorshipView, List<V>> joined = new HashMap<>();
            some.forEach(m -> joined.put(m, found.getOrDefault(m.id(), List.of())));
            return joined;
        });
    }

    private interface Reading<V> {
        Map<String, List<V>> of(DialogueViews views, Map<String, Reader> readers, List<MentorshipView> some);
    }
}
