package org.mentorledger.command.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.facts.MembershipFacts;
import org.mentorledger.command.world.Background;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.membership.MembershipEvent.TrainingCompleted;

class TrainingStruckOutTest {
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
    void aCorrectionStrikesItOut() {
        session(TRAINING)
                .attended("mia", 210)
                .held()
                .seen()
                .corrected("mia", 20)
                .seen();

        assertThat(trainings("mia")).containsExactly("completed " + DAY, "struck out");
        assertThat(facts("mia").completed(TRAINING)).isFalse();
        assertThat(facts("mia").completed(TRAINING, DAY)).isFalse();
    }

    @Test
    void aCorrectionOfTheTimeIsACorrectionOfTheTraining() {
        session(TRAINING)
                .attended("mia", 210)
                .held()
                .seen()
                .corrected("mia", 190)
                .seen();

        assertThat(trainings("mia")).containsExactly("completed " + DAY, "struck out", "completed " + DAY);
        assertThat(story.world.last(MIA, TrainingCompleted.class).minutes()).isEqualTo(190);
    }

    @Test
    void aSessionThatWasNotHeldAfterAllCompletesNothing() {
        TrainingSession session = session(TRAINING)
                .attended("mia", 210)
                .attended("max", 210)
                .held()
                .seen();

        session.reopened().seen();
        assertThat(facts("mia").completed(TRAINING)).isFalse();
        assertThat(facts("max").completed(TRAINING)).isFalse();

        session.held(DAY.plusDays(1)).seen();
        assertThat(trainings("mia")).containsExactly("completed " + DAY, "struck out", "completed " + DAY.plusDays(1));
    }

    @Test
    void whatWasTakenBackMeanwhileIsStruckOutToo() {
        TrainingSession session = session(TRAINING).attended("mia", 210).held().seen();

        session.reopened().voided("mia").seen();

        assertThat(facts("mia").completed(TRAINING)).isFalse();
    }

    @Test
    void aSessionThatWasOfAnotherTrainingCompletesThatOne() {
        session(TRAINING)
                .attended("mia", 210)
                .held()
                .seen()
                .revised("SAFETY", DAY)
                .seen();

        assertThat(facts("mia").completed(TRAINING)).isFalse();
        assertThat(facts("mia").completed("SAFETY", DAY)).isTrue();
    }

    @Test
    void aSessionThatWasOfNoTrainingAfterAllStrikesItOut() {
        session(TRAINING).attended("mia", 210).held().seen().revised(null, DAY).seen();

        assertThat(facts("mia").completed(TRAINING)).isFalse();
    }

    @Test
    void whatTheOfficeRecordedByHandStands() {
        story.office.does("recordTraining", byHand(DAY));
        TrainingSession session = session(TRAINING).attended("mia", 210).held().seen();

        session.corrected("mia", 20).seen().reopened().seen();

        assertThat(trainings("mia")).containsExactly("completed " + DAY, "completed " + DAY, "struck out");
        assertThat(facts("mia").completed(TRAINING, DAY)).isTrue();
    }

    @Test
    void aClientCannotPassForTheReaction() {
        story.world
                .person(WhenSessionHeldThenCompleteTraining.NAME, Role.ADMIN)
                .does("recordTraining", Story.with(byHand(DAY), "source", "session:s"));

        session(TRAINING).held().absent("mia").seen();

        assertThat(facts("mia").completed(TRAINING)).isTrue();
    }

    @Test
    void whatTheOfficeRecordedForAnotherDayStandsWhenThisIsStruckOut() {
        story.office.does("recordTraining", byHand(DAY.plusDays(2)));
        TrainingSession session = session(TRAINING).attended("mia", 210).held().seen();
        assertThat(facts("mia").completed(TRAINING, DAY)).isTrue();

        session.voided("mia").seen();

        assertThat(facts("mia").completed(TRAINING, DAY.plusDays(1))).isFalse();
        assertThat(facts("mia").completed(TRAINING, DAY.plusDays(2))).isTrue();
    }

    @Test
    void whatTheOfficeStruckOutByHandStaysStruckOut() {
        TrainingSession session = session(TRAINING).attended("mia", 210).held().seen();
        story.office.does(
                "revokeTraining",
                Map.of("programId", "p", "participantId", "mia", "training", TRAINING, "reason", "She slept"));

        session.revised(TRAINING, DAY).corrected("mia", 205).seen();

        assertThat(trainings("mia")).containsExactly("completed " + DAY, "struck out");
    }

    @Test
    void ofTwoSessionsOfATrainingEachIsTakenBackByItself() {
        LocalDate later = DAY.plusDays(1);
        TrainingSession first = session(TRAINING).attended("mia", 210).held().seen();
        TrainingSession second = new TrainingSession(background, "t", TRAINING, later)
                .attended("mia", 210)
                .held(later)
                .seen();
        assertThat(trainings("mia")).hasSize(2);

        first.voided("mia").seen();
        assertThat(facts("mia").completed(TRAINING, DAY)).isFalse();
        assertThat(facts("mia").completed(TRAINING, later)).isTrue();

        second.voided("mia").seen();
        assertThat(facts("mia").completed(TRAINING, later)).isFalse();
    }

    private TrainingSession session(@Nullable String training) {
        return new TrainingSession(background, "s", training);
    }

    private static Map<String, Object> byHand(LocalDate day) {
        return Map.of("programId", "p", "participantId", "mia", "training", TRAINING, "completedOn", day.toString());
    }

    private MembershipFacts facts(String person) {
        return TrainingSession.facts(story, person);
    }

    private List<String> trainings(String person) {
        return TrainingSession.trainings(story, person);
    }
}
