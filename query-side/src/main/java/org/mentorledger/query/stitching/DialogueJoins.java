package org.mentorledger.query.stitching;

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
    Map<MentorshipView, List<CheckInView>> checkIns(List<MentorshipView> mentorships, @ContextValue Actor actor) {
        return joined(
                mentorships,
                dialogue.checkIns(readers.of(actor, mentorships), policies.demandingSupervision(mentorships)));
    }

    @BatchMapping(typeName = TYPE)
    Map<MentorshipView, List<NoteView>> notes(List<MentorshipView> mentorships, @ContextValue Actor actor) {
        return joined(mentorships, dialogue.notes(readers.of(actor, mentorships)));
    }

    @BatchMapping(typeName = TYPE)
    Map<MentorshipView, List<FeedbackView>> feedback(List<MentorshipView> mentorships, @ContextValue Actor actor) {
        return joined(mentorships, dialogue.feedback(readers.of(actor, mentorships)));
    }

    @BatchMapping(typeName = TYPE)
    Map<MentorshipView, List<PulseView>> pulses(List<MentorshipView> mentorships, @ContextValue Actor actor) {
        return joined(mentorships, dialogue.pulses(readers.of(actor, mentorships)));
    }

    @BatchMapping(typeName = TYPE)
    Map<MentorshipView, List<IntroductionView>> introductions(
            List<MentorshipView> mentorships, @ContextValue Actor actor) {
        return joined(mentorships, dialogue.introductions(readers.of(actor, mentorships)));
    }

    @BatchMapping(typeName = TYPE)
    Map<MentorshipView, List<OutcomeView>> outcomes(List<MentorshipView> mentorships, @ContextValue Actor actor) {
        return joined(mentorships, dialogue.outcomes(readers.of(actor, mentorships)));
    }

    private static <V> Map<MentorshipView, List<V>> joined(
            List<MentorshipView> mentorships, Map<String, List<V>> found) {
        Map<MentorshipView, List<V>> joined = new HashMap<>();
        mentorships.forEach(m -> joined.put(m, found.getOrDefault(m.id(), List.of())));
        return joined;
    }
}
