package org.mentorledger.command.session;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.inSession;
import static org.mentorledger.command.world.Story.session;
import static org.mentorledger.command.world.Story.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.session.ContentEvent.CareerPresented;
import org.mentorledger.kernel.session.ContentEvent.FeedbackGiven;
import org.mentorledger.kernel.session.ContentEvent.OverlapNoted;
import org.mentorledger.kernel.session.ContentEvent.TopicCovered;
import org.mentorledger.kernel.session.ContentEvent.TopicRaised;
import org.mentorledger.kernel.session.ContentEvent.TopicReopened;

class SessionContentTest {
    private final Story story = new Story().withPeople();

    @BeforeEach
    void schedule() {
        story.office.does(
                "scheduleSession",
                with(session(), "careers", List.of("Nursing", "Welding"), "mentorIds", List.of("mia")));
        story.office.does("enrolInSession", inSession("participantId", "noah"));
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void K4_everyCareerIsPresentedInGeneral() {
        Map<String, Object> overview = inSession("career", "Nursing", "overview", "Care for people", "mentorId", "mia");

        story.mia.does("presentCareer", overview);

        CareerPresented presented = story.world.last("session:s", CareerPresented.class);
        assertThat(presented.mentorId()).hasToString("mia");
        assertThat(story.world.vault.open(presented.text()).orElseThrow()).containsEntry("overview", "Care for people");
        assertThat(story.mia.outcome("presentCareer", overview)).isEqualTo("ALREADY_SO");
        assertThat(story.office.outcome("presentCareer", with(overview, "overview", "Care for all")))
                .isEqualTo("DONE");
        assertThat(story.office.refusal("presentCareer", with(overview, "mentorId", "max")))
                .isEqualTo("NOT_A_LEADER mentorId");
        assertThat(story.noah.refusal("presentCareer", overview)).isEqualTo("NOT_FOUND sessionId");
    }

    @Test
    void K5_whatCareersHaveInCommonIsNoted() {
        Map<String, Object> overlap =
                inSession("careers", List.of("Nursing", "Welding"), "skills", List.of("A steady hand", "Patience"));

        story.mia.does("noteOverlap", overlap);

        OverlapNoted noted = story.world.last("session:s", OverlapNoted.class);
        assertThat(story.world.vault.open(noted.text()).orElseThrow())
                .isEqualTo(Map.of("skills", "[\"A steady hand\",\"Patience\"]"));
        assertThat(story.mia.outcome("noteOverlap", overlap)).isEqualTo("ALREADY_SO");
        assertThat(story.mia.refusal("noteOverlap", with(overlap, "careers", List.of("Nursing", "Nursing"))))
                .isEqualTo("BAD_USER_INPUT careers");
        assertThat(story.mia.refusal("noteOverlap", with(overlap, "skills", List.of())))
                .isEqualTo("BAD_USER_INPUT knowledge");
    }

    @Test
    void K49_aTopicThatCameUpIsNotedAndBySomebodyWhoTakesPart() {
        story.noah.does("raiseTopic", inSession("topic", "Salary ranges", "raisedBy", "noah"));

        TopicRaised raised = story.world.last("session:s", TopicRaised.class);
        assertThat(raised.raisedBy()).hasToString("noah");
        assertThat(raised.text().key()).isEqualTo("participant:noah");
        assertThat(story.world.vault.open(raised.text()).orElseThrow()).containsEntry("topic", "Salary ranges");
        assertThat(raised.toString()).doesNotContain("Salary");
        assertThat(story.mia.outcome("raiseTopic", inSession("topic", "salary  RANGES")))
                .isEqualTo("ALREADY_SO");
        assertThat(story.noah.refusal("raiseTopic", inSession("topic", "Team work", "raisedBy", "mia")))
                .isEqualTo("NOT_FOUND raisedBy");
        assertThat(story.zoe.refusal("raiseTopic", inSession("topic", "Team work")))
                .isEqualTo("NOT_FOUND sessionId");
        assertThat(story.mia.outcome("raiseTopic", inSession("topic", "Team work", "raisedBy", "noah")))
                .isEqualTo("DONE");
        assertThat(story.office.refusal("raiseTopic", inSession("topic", "Tools", "raisedBy", "nobody")))
                .isEqualTo("NOT_FOUND raisedBy");
    }

    @Test
    void K49_aTopicIsCoveredAndOpenedAgain() {
        Map<String, Object> topic = inSession("topic", "Salary ranges");
        assertThat(story.mia.refusal("reopenTopic", with(topic, "reason", "Too short")))
                .isEqualTo("NOT_FOUND topic");

        story.mia.does("coverTopic", topic);
        assertThat(story.mia.outcome("coverTopic", topic)).isEqualTo("ALREADY_SO");
        story.mia.does("reopenTopic", with(topic, "reason", "Too short"));
        assertThat(story.mia.outcome("reopenTopic", with(topic, "reason", "Too short")))
                .isEqualTo("ALREADY_SO");
        assertThat(story.mia.outcome("coverTopic", topic)).isEqualTo("DONE");

        assertThat(story.world.events("session:s").subList(3, 6))
                .hasExactlyElementsOfTypes(TopicCovered.class, TopicReopened.class, TopicCovered.class);
        assertThat(story.noah.refusal("coverTopic", topic)).isEqualTo("NOT_FOUND sessionId");
    }

    @Test
    void K49_aTopicThatWasCoveredComesUpAgain() {
        Map<String, Object> topic = inSession("topic", "Salary ranges");
        story.mia.does("raiseTopic", topic);
        story.mia.does("coverTopic", topic);

        assertThat(story.noah.outcome("raiseTopic", topic)).isEqualTo("DONE");
        assertThat(story.mia.outcome("raiseTopic", topic)).isEqualTo("ALREADY_SO");
        assertThat(story.mia.outcome("coverTopic", topic)).isEqualTo("DONE");
    }

    @Test
    void K50_aTopicIsNotCoveredBeforeTheWorkshopIsHeld() {
        story.office.does(
                "scheduleSession",
                with(session(), "id", "t", "kind", "WORKSHOP", "startsAt", "2026-06-17T10:00:00-04:00"));

        assertThat(story.office.refusal("coverTopic", inSession("sessionId", "t", "topic", "Salary ranges")))
                .isEqualTo("SESSION_IN_FUTURE sessionId");
    }

    @Test
    void onlyWhoAttendedSaysHowItWasAndForThemselves() {
        Map<String, Object> feedback = inSession("rating", 5, "text", "Eye-opening");
        assertThat(story.noah.refusal("giveSessionFeedback", feedback)).isEqualTo("WAS_NOT_THERE sessionId");
        story.office.does("recordAttendance", inSession("participantId", "noah", "status", "LATE"));

        story.noah.does("giveSessionFeedback", feedback);

        FeedbackGiven given = story.world.last("session:s", FeedbackGiven.class);
        assertThat(given.rating()).isEqualTo(5);
        assertThat(requireNonNull(given.text()).key()).isEqualTo("participant:noah");
        assertThat(story.noah.outcome("giveSessionFeedback", feedback)).isEqualTo("ALREADY_SO");
        assertThat(story.noah.outcome("giveSessionFeedback", inSession("rating", 4)))
                .isEqualTo("DONE");
        assertThat(story.admin.refusal("giveSessionFeedback", feedback)).isEqualTo("FORBIDDEN");
        assertThat(story.office.refusal("giveSessionFeedback", feedback)).isEqualTo("FORBIDDEN");
        assertThat(story.zoe.refusal("giveSessionFeedback", feedback)).isEqualTo("NOT_FOUND sessionId");
        assertThat(story.office.refusal(
                        "giveSessionFeedback", with(feedback, "onBehalfOf", "noah", "reason", "By telephone")))
                .isEqualTo("FORBIDDEN");
        assertThat(story.noah.refusal("giveSessionFeedback", inSession("rating", 6)))
                .isEqualTo("BAD_USER_INPUT rating");
        assertThat(story.noah.refusal("giveSessionFeedback", inSession())).isEqualTo("BAD_USER_INPUT rating");
    }

    @Test
    void whatIsCancelledIsAboutNothing() {
        story.office.does("cancelSession", inSession("reason", "Snow"));

        assertThat(story.mia.refusal("coverTopic", inSession("topic", "X"))).isEqualTo("SESSION_CANCELLED sessionId");
        assertThat(story.mia.refusal("raiseTopic", inSession("topic", "X"))).isEqualTo("SESSION_CANCELLED sessionId");
        assertThat(story.mia.refusal("presentCareer", inSession("career", "X", "overview", "Y")))
                .isEqualTo("SESSION_CANCELLED sessionId");
    }
}
