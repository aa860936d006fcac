package org.mentorledger.command.mentorship;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.mentorship.CheckInChannel;
import org.mentorledger.kernel.mentorship.DialogueEvent.ChallengeResolved;
import org.mentorledger.kernel.mentorship.DialogueEvent.CheckInRecorded;
import org.mentorledger.kernel.mentorship.DialogueEvent.FeedbackGiven;

class CheckInTest {
    private final Story story = new Story().withPeople().proposed().accepted().started();

    @AfterEach
    void close() {
        story.close();
    }

    private static final Map<String, Object> CHECK_IN = Map.of(
            "mentorshipId",
            "m",
            "checkInId",
            "c",
            "heldOn",
            "2026-06-10",
            "channel",
            "EMAIL",
            "summary",
            "All is well");

    @Test
    void O5_aCheckInByEmailIsContact() {
        story.noah.does("recordCheckIn", CHECK_IN);

        CheckInRecorded recorded = story.world.last("mentorship:m", CheckInRecorded.class);
        assertThat(recorded.channel()).isEqualTo(CheckInChannel.EMAIL);
        assertThat(recorded.recorderId()).hasToString("noah");
        assertThat(recorded.toString()).doesNotContain("well");
        assertThat(story.noah.outcome("recordCheckIn", CHECK_IN)).isEqualTo("ALREADY_SO");
        assertThat(story.noah.refusal("recordCheckIn", with(CHECK_IN, "summary", "Not so well")))
                .isEqualTo("CONFLICT checkInId");
    }

    @Test
    void P14_contactWithoutSupervisionIsRecordedAllTheSame() {
        try (Story school = new Story().withProgram(Map.of("supervisedContact", true, "agreements", List.of()))) {
            school.proposed();
            school.mia.does("acceptMentorship", Map.of("mentorshipId", "m", "acceptedOn", "2026-02-15"));
            school.started();

            assertThat(school.noah.outcome("recordCheckIn", CHECK_IN)).isEqualTo("DONE");
        }
    }

    @Test
    void B16_B19_B20_B25_B26_aCheckInTellsProgressChallengesWhatWorksAndWhatToAdapt() {
        story.mia.does(
                "recordCheckIn",
                with(
                        CHECK_IN,
                        "rating",
                        4,
                        "challenges",
                        List.of("Time", "Nerves"),
                        "whatWorks",
                        List.of("Short calls"),
                        "adaptations",
                        List.of("Calls on Mondays")));

        CheckInRecorded recorded = story.world.last("mentorship:m", CheckInRecorded.class);
        assertThat(recorded.rating()).isEqualTo(4);
        assertThat(recorded.challenges()).isEqualTo(2);
        assertThat(story.world.vault.open(requireNonNull(recorded.text())))
                .hasValueSatisfying(text -> assertThat(text)
                        .containsEntry("challenges", "[\"Time\",\"Nerves\"]")
                        .containsEntry("whatWorks", "[\"Short calls\"]"));
    }

    @Test
    void B20_B36_aChallengeIsResolvedOnce() {
        story.mia.does("recordCheckIn", with(CHECK_IN, "challenges", List.of("Time", "Nerves")));
        Map<String, Object> second = Map.of("mentorshipId", "m", "checkInId", "c", "challenge", 2, "how", "Practice");
        story.noah.does("resolveChallenge", second);

        assertThat(story.world.last("mentorship:m", ChallengeResolved.class).challenge())
                .isEqualTo(2);
        assertThat(story.noah.outcome("resolveChallenge", second)).isEqualTo("ALREADY_SO");
        assertThat(story.noah.refusal("resolveChallenge", with(second, "challenge", 3)))
                .isEqualTo("NOT_FOUND challenge");
        assertThat(story.noah.refusal("resolveChallenge", with(second, "checkInId", "never")))
                .isEqualTo("NOT_FOUND checkInId");
    }

    @Test
    void B34_feedbackStandsInTheCheckIn() {
        story.noah.does("recordCheckIn", with(CHECK_IN, "feedback", "More examples, please"));

        FeedbackGiven given = story.world.last("mentorship:m", FeedbackGiven.class);
        assertThat(given.checkInId()).hasToString("c");
        assertThat(given.giverId()).hasToString("noah");
        assertThat(story.noah.outcome("recordCheckIn", with(CHECK_IN, "feedback", "More examples, please")))
                .isEqualTo("ALREADY_SO");
    }

    @Test
    void B35_anAdaptationAnswersFeedback() {
        story.noah.does(
                "giveFeedback",
                Map.of("mentorshipId", "m", "feedbackId", "f", "kind", "MID_TERM", "text", "More examples"));

        assertThat(story.mia.refusal("recordCheckIn", with(CHECK_IN, "feedbackId", "never")))
                .isEqualTo("NOT_FOUND feedbackId");
        story.mia.does("recordCheckIn", with(CHECK_IN, "feedbackId", "f", "adaptations", List.of("Examples")));
        assertThat(story.world.last("mentorship:m", CheckInRecorded.class).feedbackId())
                .hasToString("f");
    }

    @Test
    void nobodyGivesFeedbackForAnother() {
        assertThat(story.office.refusal("recordCheckIn", with(CHECK_IN, "feedback", "Fine")))
                .isEqualTo("FORBIDDEN feedback");
        assertThat(story.office.refusal(
                        "recordCheckIn",
                        with(CHECK_IN, "feedback", "Fine", "onBehalfOf", "noah", "reason", "By telephone")))
                .isEqualTo("FORBIDDEN feedback");
        assertThat(story.office.outcome(
                        "recordCheckIn", with(CHECK_IN, "onBehalfOf", "noah", "reason", "By telephone")))
                .isEqualTo("DONE");
    }

    @Test
    void U10_aCheckInLiesBetweenTheBeginningAndTheEnd() {
        assertThat(story.noah.refusal("recordCheckIn", with(CHECK_IN, "heldOn", "2030-01-01")))
                .isEqualTo("HELD_IN_FUTURE heldOn");
        assertThat(story.noah.refusal("recordCheckIn", with(CHECK_IN, "heldOn", "2020-01-01")))
                .isEqualTo("HELD_BEFORE_START heldOn");
    }

    @Test
    void whatIsBadIsNamed() {
        assertThat(story.noah.refusal("recordCheckIn", with(CHECK_IN, "rating", 6)))
                .isEqualTo("BAD_USER_INPUT rating");
        assertThat(story.noah.refusal("recordCheckIn", with(CHECK_IN, "goalIds", List.of("never"))))
                .isEqualTo("NOT_FOUND goalIds");
        assertThat(story.zoe.refusal("recordCheckIn", CHECK_IN)).isEqualTo("NOT_FOUND mentorshipId");
    }
}
