package org.mentorledger.command.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.facts.MembershipFacts;
import org.mentorledger.command.world.Background;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.eventstore.EventMetaData;
import org.mentorledger.kernel.membership.MembershipEvent.TrainingCompleted;

class WhenSessionHeldThenCompleteTrainingTest {
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
    void T4_attendingATrainingCompletesIt() {
        session(TRAINING).attended("mia", 200).absent("max").held().seen();

        TrainingCompleted completed = story.world.last(MIA, TrainingCompleted.class);
        assertThat(completed.training()).isEqualTo(TRAINING);
        assertThat(completed.version()).isEqualTo(1);
        assertThat(completed.minutes()).isEqualTo(200);
        assertThat(completed.happenedOn()).isEqualTo(DAY);
        assertThat(trainings("max")).isEmpty();
    }

    @Test
    void K26_whoAttendedTheMentorWorkshopHasCompletedItFromThatDayOn() {
        session("MENTOR_WORKSHOP").attended("mia", 210).held().seen();

        assertThat(facts("mia").completed("MENTOR_WORKSHOP", DAY.minusDays(1))).isFalse();
        assertThat(facts("mia").completed("MENTOR_WORKSHOP", DAY)).isTrue();
    }

    @Test
    void itNamesItselfAndWhatItFollows() {
        TrainingSession session =
                session(TRAINING).attended("mia", 210).seen().held().seen();

        List<? extends DomainEventMessage<?>> events = story.world.messages(session.stream());
        assertThat(story.world.messages(MIA))
                .last()
                .satisfies(completed -> assertThat(completed.getMetaData())
                        .containsEntry(EventMetaData.ACTOR, "when-session-held-then-complete-training")
                        .containsEntry(
                                EventMetaData.CAUSE,
                                events.get(events.size() - 1).getIdentifier())
                        .containsEntry(EventMetaData.SOURCE, "session:s")
                        .doesNotContainKeys(EventMetaData.ACTOR_PARTICIPANT, EventMetaData.ON_BEHALF_OF));
    }

    @Test
    void beforeItWasHeldASessionCompletesNothing() {
        TrainingSession session = session(TRAINING).attended("mia", 210).seen();
        assertThat(trainings("mia")).isEmpty();

        session.held().seen();
        assertThat(trainings("mia")).containsExactly("completed " + DAY);
    }

    @Test
    void whoWasNotThereLongEnoughDidNotCompleteIt() {
        session(TRAINING).attended("mia", 167).attended("max", 168).held().seen();

        assertThat(trainings("mia")).isEmpty();
        assertThat(trainings("max")).hasSize(1);
    }

    @Test
    void whatIsDecidedByNameCounts() {
        TrainingSession session = session(TRAINING).attended("mia", 30).attended("max", 210);

        session.counts("mia", true).counts("max", false).held().seen();

        assertThat(trainings("mia")).containsExactly("completed " + DAY);
        assertThat(trainings("max")).isEmpty();
    }

    @Test
    void aSessionOfNoTrainingCompletesNothing() {
        session(null).attended("mia", 210).held().attended("max", 210).seen();

        assertThat(trainings("mia")).isEmpty();
        assertThat(trainings("max")).isEmpty();
    }

    @Test
    void whoIsNoMemberHasNothingToComplete() {
        story.admin.does("registerParticipant", Map.of("id", "lou", "name", "Lou Ray"));
        session(TRAINING).attended("lou", 210).attended("mia", 210).held().seen();

        assertThat(story.world.events("membership:p:lou")).isEmpty();
        assertThat(trainings("mia")).hasSize(1);
    }

    @Test
    void whoWasRecordedAfterwardsCompletedItToo() {
        session(TRAINING).held().seen().attended("mia", 210).seen();

        assertThat(trainings("mia")).containsExactly("completed " + DAY);
    }

    @Test
    void whatItHasSeenLeavesNothingWhenItComesAgain() {
        TrainingSession session = session(TRAINING).attended("mia", 210).held().seen();
        session.corrected("mia", 20).seen();
        int before = story.world.events(MIA).size();

        background.seesAgain(session.stream());

        assertThat(story.world.events(MIA)).hasSize(before);
    }

    private TrainingSession session(@Nullable String training) {
        return new TrainingSession(background, "s", training);
    }

    private MembershipFacts facts(String person) {
        return TrainingSession.facts(story, person);
    }

    private List<String> trainings(String person) {
        return TrainingSession.trainings(story, person);
    }
}
