package org.mentorledger.command.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.with;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.facts.Facts;
import org.mentorledger.command.facts.MembershipFacts;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.membership.MembershipEvent;

class RecordTrainingTest {
    private static final Map<String, Object> MIA =
            Map.of("programId", "p", "participantId", "mia", "training", "MENTOR_TRAINING");
    private static final Map<String, Object> TRAINING = with(MIA, "completedOn", "2026-02-10", "minutes", 210);
    private static final Map<String, Object> REVOCATION =
            with(MIA, "reason", "She was not there", "revokedOn", "2026-03-01");

    private final Story story = new Story().withPeople();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void T4_theOfficeRecordsAHalfDayOfTraining() {
        assertThat(story.office.outcome("recordTraining", TRAINING)).isEqualTo("DONE");
        assertThat(story.office.outcome("recordTraining", TRAINING)).isEqualTo("ALREADY_SO");

        MembershipEvent.TrainingCompleted completed =
                story.world.last("membership:p:mia", MembershipEvent.TrainingCompleted.class);
        assertThat(completed.minutes()).isEqualTo(210);
        assertThat(completed.version()).isEqualTo(1);
        assertThat(completed.happenedOn()).isEqualTo("2026-02-10");
    }

    @Test
    void T5_whatWasCompletedIsKnownByItsBusinessDate() {
        story.office.does("recordTraining", TRAINING);

        assertThat(facts().completed("MENTOR_TRAINING")).isTrue();
        assertThat(facts().completed("MENTOR_TRAINING", day("2026-02-09"))).isFalse();
        assertThat(facts().completed("MENTOR_TRAINING", day("2026-02-10"))).isTrue();
        assertThat(facts().completed("SAFETY")).isFalse();
    }

    @Test
    void whatWasStruckOutCountedUntilThen() {
        story.office.does("recordTraining", TRAINING);

        assertThat(story.office.outcome("revokeTraining", REVOCATION)).isEqualTo("DONE");
        assertThat(story.office.outcome("revokeTraining", REVOCATION)).isEqualTo("ALREADY_SO");

        assertThat(facts().completed("MENTOR_TRAINING")).isFalse();
        assertThat(facts().completed("MENTOR_TRAINING", day("2026-02-28"))).isTrue();
        assertThat(facts().completed("MENTOR_TRAINING", day("2026-03-01"))).isFalse();
        assertThat(story.office.outcome("recordTraining", TRAINING)).isEqualTo("DONE");
    }

    @Test
    void aTrainingHasAPlausibleLengthAndDay() {
        assertThat(story.office.refusal("recordTraining", with(TRAINING, "minutes", 0)))
                .isEqualTo("BAD_USER_INPUT minutes");
        assertThat(story.office.refusal("recordTraining", with(TRAINING, "completedOn", "2026-06-17")))
                .isEqualTo("HAPPENED_IN_FUTURE completedOn");
    }

    @Test
    void aTrainingIsStruckOutAfterItWasCompleted() {
        assertThat(story.office.refusal("revokeTraining", REVOCATION)).isEqualTo("NOT_FOUND training");

        story.office.does("recordTraining", with(TRAINING, "version", 2));

        assertThat(story.office.refusal("revokeTraining", with(REVOCATION, "version", 1)))
                .isEqualTo("NOT_FOUND training");
        assertThat(story.office.refusal("revokeTraining", with(REVOCATION, "revokedOn", "2026-02-09")))
                .isEqualTo("OUT_OF_ORDER revokedOn");
    }

    @Test
    void onlyTheOfficeRecordsAndOnlyOfMembers() {
        assertThat(story.mia.refusal("recordTraining", TRAINING)).isEqualTo("FORBIDDEN");
        assertThat(story.stranger.refusal("revokeTraining", REVOCATION)).isEqualTo("NOT_FOUND programId");
        assertThat(story.office.refusal("recordTraining", with(TRAINING, "participantId", "lou")))
                .isEqualTo("NOT_A_MEMBER participantId");
        assertThat(story.office.refusal("revokeTraining", with(REVOCATION, "participantId", "lou")))
                .isEqualTo("NOT_A_MEMBER participantId");
    }

    private MembershipFacts facts() {
        return story.world
                .streams
                .axon()
                .getComponent(Facts.class)
                .membership(new ProgramId("p"), new ParticipantId("mia"))
                .orElseThrow();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
