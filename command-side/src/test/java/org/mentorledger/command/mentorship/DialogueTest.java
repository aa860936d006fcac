package org.mentorledger.command.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.mentorship.DialogueEvent.FeedbackGiven;
import org.mentorledger.kernel.mentorship.DialogueEvent.IntroductionMade;
import org.mentorledger.kernel.mentorship.DialogueEvent.NoteKept;
import org.mentorledger.kernel.mentorship.DialogueEvent.OutcomeRecorded;
import org.mentorledger.kernel.mentorship.DialogueEvent.PulseGiven;
import org.mentorledger.kernel.mentorship.NoteKind;
import org.mentorledger.kernel.mentorship.OutcomeKind;
import org.mentorledger.kernel.mentorship.Visibility;

class DialogueTest {
    private final Story story = new Story().withPeople().proposed().accepted().started();

    @AfterEach
    void close() {
        story.close();
    }

    private static final Map<String, Object> NOTE =
            Map.of("mentorshipId", "m", "noteId", "n", "text", "Be patient", "visibility", "ME");
    private static final Map<String, Object> FEEDBACK =
            Map.of("mentorshipId", "m", "feedbackId", "f", "kind", "MID_TERM", "text", "Very helpful");
    private static final Map<String, Object> PULSE =
            Map.of("mentorshipId", "m", "pulseId", "p", "scores", List.of(Map.of("item", "RELATIONSHIP", "value", 5)));

    @Test
    void O25_aMentorKeepsAReflectionForThemself() {
        story.mia.does("keepNote", with(NOTE, "kind", "REFLECTION"));

        NoteKept kept = story.world.last("mentorship:m", NoteKept.class);
        assertThat(kept.authorId()).hasToString("mia");
        assertThat(kept.kind()).isEqualTo(NoteKind.REFLECTION);
        assertThat(kept.visibility()).isEqualTo(Visibility.ME);
        assertThat(kept.text().key()).isEqualTo("participant:mia");
        assertThat(kept.toString()).doesNotContain("patient");
    }

    @Test
    void U1_aNoteSentAgainIsKeptOnce() {
        story.mia.does("keepNote", NOTE);

        assertThat(story.mia.outcome("keepNote", NOTE)).isEqualTo("ALREADY_SO");
        assertThat(story.mia.refusal("keepNote", with(NOTE, "text", "Another"))).isEqualTo("CONFLICT noteId");
    }

    @Test
    void O42_adviceIsLinkedToAGoal() {
        story.noah.does("setGoal", Map.of("mentorshipId", "m", "goalId", "g", "title", "A first position"));
        story.mia.does("keepNote", with(NOTE, "kind", "ADVICE", "goalId", "g", "visibility", "PAIR"));

        assertThat(story.world.last("mentorship:m", NoteKept.class).goalId()).hasToString("g");
        assertThat(story.mia.refusal("keepNote", with(NOTE, "noteId", "o", "goalId", "never")))
                .isEqualTo("NOT_FOUND goalId");
    }

    @Test
    void theSameWordsOfAnotherPersonAreNotTheSame() {
        story.mia.does("keepNote", NOTE);

        assertThat(story.noah.refusal("keepNote", NOTE)).isEqualTo("CONFLICT noteId");
    }

    @Test
    void P22_aQuestionGoesToTheCoordinatorAndIsAnswered() {
        story.noah.does("keepNote", with(NOTE, "kind", "QUESTION", "visibility", "COORDINATOR"));
        Map<String, Object> answer =
                with(NOTE, "noteId", "o", "kind", "ANSWER", "visibility", "PAIR", "answers", "n", "text", "Yes");

        story.office.does("keepNote", answer);

        assertThat(story.world.last("mentorship:m", NoteKept.class).answeredNoteId())
                .hasToString("n");
        assertThat(story.office.refusal("keepNote", with(answer, "noteId", "q", "answers", "never")))
                .isEqualTo("NOT_FOUND answers");
        assertThat(story.office.refusal("keepNote", with(NOTE, "noteId", "q", "kind", "ANSWER")))
                .isEqualTo("BAD_USER_INPUT answers");
    }

    @Test
    void theOfficesOwnWordsLieUnderItsOwnKey() {
        story.office.does("keepNote", NOTE);

        NoteKept kept = story.world.last("mentorship:m", NoteKept.class);
        assertThat(kept.authorId()).isNull();
        assertThat(kept.text().key()).startsWith("subject:");
    }

    @Test
    void B33_feedbackIsGivenHalfWayByThePartiesThemselves() {
        story.noah.does("giveFeedback", with(FEEDBACK, "aboutId", "mia"));

        assertThat(story.world.last("mentorship:m", FeedbackGiven.class).aboutId())
                .hasToString("mia");
        assertThat(story.noah.outcome("giveFeedback", with(FEEDBACK, "aboutId", "mia")))
                .isEqualTo("ALREADY_SO");
        assertThat(story.noah.refusal("giveFeedback", FEEDBACK)).isEqualTo("CONFLICT feedbackId");
        assertThat(story.office.refusal("giveFeedback", FEEDBACK)).isEqualTo("FORBIDDEN");
        assertThat(story.admin.refusal("giveFeedback", FEEDBACK)).isEqualTo("FORBIDDEN");
    }

    @Test
    void feedbackIsAboutWhatIsThere() {
        assertThat(story.noah.refusal("giveFeedback", with(FEEDBACK, "aboutId", "zoe")))
                .isEqualTo("NOT_A_PARTY aboutId");
        assertThat(story.noah.refusal("giveFeedback", with(FEEDBACK, "checkInId", "never")))
                .isEqualTo("NOT_FOUND checkInId");
        assertThat(story.noah.refusal("giveFeedback", with(FEEDBACK, "goalId", "never")))
                .isEqualTo("NOT_FOUND goalId");
    }

    @Test
    void O19_O44_B21_thePartiesTellHowTheRelationshipIs() {
        story.noah.does("givePulse", PULSE);

        PulseGiven given = story.world.last("mentorship:m", PulseGiven.class);
        assertThat(given.participantId()).hasToString("noah");
        assertThat(given.scores()).hasSize(1);
        assertThat(story.noah.outcome("givePulse", PULSE)).isEqualTo("ALREADY_SO");
        assertThat(story.mia.refusal("givePulse", PULSE)).isEqualTo("CONFLICT pulseId");
        assertThat(story.office.refusal("givePulse", PULSE)).isEqualTo("FORBIDDEN");
    }

    @Test
    void aPulseScoresEachItemOnceFromOneToFive() {
        Map<String, Object> trust = Map.of("item", "TRUST", "value", 6);

        assertThat(story.noah.refusal("givePulse", with(PULSE, "scores", List.of(trust))))
                .isEqualTo("BAD_USER_INPUT scores");
        assertThat(story.noah.refusal("givePulse", with(PULSE, "scores", List.of())))
                .isEqualTo("BAD_USER_INPUT scores");
        Map<String, Object> low = Map.of("item", "TRUST", "value", 1);
        Map<String, Object> high = Map.of("item", "TRUST", "value", 5);
        assertThat(story.noah.refusal("givePulse", with(PULSE, "scores", List.of(low, high))))
                .isEqualTo("BAD_USER_INPUT scores");
    }

    @Test
    void O12_O20_anIntroductionIsThatOfAMentor() {
        Map<String, Object> introduction = Map.of(
                "mentorshipId",
                "m",
                "introductionId",
                "i",
                "on",
                "2026-06-10",
                "contact",
                "Ola",
                "organisation",
                "Bridges");
        story.noah.does("recordIntroduction", introduction);

        IntroductionMade made = story.world.last("mentorship:m", IntroductionMade.class);
        assertThat(made.mentorId()).hasToString("mia");
        assertThat(made.toString()).doesNotContain("Ola", "Bridges");
        assertThat(story.noah.outcome("recordIntroduction", introduction)).isEqualTo("ALREADY_SO");
        assertThat(story.noah.refusal(
                        "recordIntroduction", with(introduction, "introductionId", "j", "mentorId", "noah")))
                .isEqualTo("NOT_A_PARTY mentorId");
        assertThat(story.noah.refusal(
                        "recordIntroduction", with(introduction, "introductionId", "j", "on", "2030-01-01")))
                .isEqualTo("IN_FUTURE on");
    }

    @Test
    void O11_itIsRecordedWhenTheMenteeFoundWork() {
        Map<String, Object> outcome =
                Map.of("mentorshipId", "m", "outcomeId", "o", "kind", "EMPLOYED", "on", "2026-06-12");
        story.noah.does("recordOutcome", outcome);

        OutcomeRecorded recorded = story.world.last("mentorship:m", OutcomeRecorded.class);
        assertThat(recorded.kind()).isEqualTo(OutcomeKind.EMPLOYED);
        assertThat(recorded.menteeId()).hasToString("noah");
        assertThat(story.noah.outcome("recordOutcome", outcome)).isEqualTo("ALREADY_SO");
        assertThat(story.noah.refusal("recordOutcome", with(outcome, "outcomeId", "p", "menteeId", "mia")))
                .isEqualTo("NOT_A_PARTY menteeId");
        assertThat(story.noah.refusal("recordOutcome", with(outcome, "outcomeId", "p", "on", "2030-01-01")))
                .isEqualTo("IN_FUTURE on");
    }
}
