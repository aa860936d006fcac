package org.mentorledger.command.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Background;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.id.SessionId;
import org.mentorledger.kernel.membership.MembershipEvent.TrainingCompleted;
import org.mentorledger.kernel.membership.MembershipEvent.TrainingRevoked;

class CompletionOfItsOwnTest {
    private static final String MIA = "membership:p:mia";
    private static final String TRAINING = "MENTOR_TRAINING";
    private static final LocalDate DAY = TrainingSession.DAY;

    private final Story story = new Story().withPeople();
    private final Background background = TrainingSession.reacting(story);

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void ofTwoSessionsOfOneDayOneStandsWhenTheOtherWasNotedInError() {
        TrainingSession wrong = attended("s");
        TrainingSession right = attended("t");

        wrong.voided("mia").seen();
        assertThat(completed()).isTrue();
        assertThat(story.world.last(MIA, TrainingRevoked.class).sessionId()).isEqualTo(new SessionId("s"));

        right.voided("mia").seen();
        assertThat(completed()).isFalse();
    }

    @Test
    void whatIsCorrectedOfOneSessionTouchesNoOtherOfTheDay() {
        TrainingSession one = attended("s");
        attended("t");

        one.corrected("mia", 190).seen();

        assertThat(story.world.last(MIA, TrainingCompleted.class).minutes()).isEqualTo(190);
        assertThat(story.world.last(MIA, TrainingCompleted.class).sessionId()).isEqualTo(new SessionId("s"));
        assertThat(TrainingSession.facts(story, "mia").trainings().versions())
                .filteredOn(held -> held.until() == null)
                .hasSize(2);
    }

    @Test
    void whatTheOfficeRecordsBesideASessionStandsWithoutIt() {
        TrainingSession session = attended("s");
        assertThat(story.office.outcome("recordTraining", byHand())).isEqualTo("DONE");
        assertThat(story.office.outcome("recordTraining", byHand())).isEqualTo("ALREADY_SO");

        session.voided("mia").seen();

        assertThat(completed()).isTrue();
    }

    @Test
    void whatTheOfficeRecordedAndStruckOutByHandDoesNotComeBackByTheSession() {
        story.office.does("recordTraining", byHand());
        TrainingSession session = attended("s");
        strikesOut();
        assertThat(completed()).isFalse();

        session.corrected("mia", 190).seen();

        assertThat(completed()).isFalse();
    }

    @Test
    void whatTheOfficeStruckOutBeforeTheSessionWasHeldDoesNotComeBackByIt() {
        story.office.does("recordTraining", byHand());
        strikesOut();

        attended("s");

        assertThat(completed()).isFalse();
    }

    @Test
    void whatAnotherSessionLostIsNotStruckOutByHand() {
        TrainingSession late = new TrainingSession(background, "t", TRAINING);
        attended("s").voided("mia").seen();

        late.attended("mia", 210).held().seen();

        assertThat(completed()).isTrue();
    }

    private TrainingSession attended(String id) {
        return new TrainingSession(background, id, TRAINING)
                .attended("mia", 210)
                .held()
                .seen();
    }

    private void strikesOut() {
        story.office.does(
                "revokeTraining",
                Map.of("programId", "p", "participantId", "mia", "training", TRAINING, "reason", "She slept"));
    }

    private boolean completed() {
        return TrainingSession.facts(story, "mia").completed(TRAINING);
    }

    private static Map<String, Object> byHand() {
        return Map.of("programId", "p", "participantId", "mia", "training", TRAINING, "completedOn", DAY.toString());
    }
}
