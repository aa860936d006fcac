package org.mentorledger.command.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.noah;
import static org.mentorledger.command.world.Story.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.id.SessionId;
import org.mentorledger.kernel.journey.JourneyEvent.StageNoted;
import org.mentorledger.kernel.journey.JourneyEvent.TopicExplored;
import org.mentorledger.kernel.journey.Stage;
import org.mentorledger.kernel.session.AttendanceEvent;
import org.mentorledger.kernel.session.AttendanceStatus;
import org.mentorledger.kernel.session.PlanningEvent;
import org.mentorledger.kernel.session.Presence;
import org.mentorledger.kernel.session.SessionEvent;
import org.mentorledger.kernel.session.SessionKind;
import org.mentorledger.kernel.session.SessionPlan;

class StageRecordsTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-01");
    private static final String ZONE = "America/Toronto";
    private static final List<String> SIX = List.of(
            "Salary ranges",
            "21st Century Skills",
            "Communication",
            "Working as a team",
            "Market skills",
            "The role of technology");

    private final Story story = new Story().withProgram(Map.of("overarchingTopics", SIX));

    @BeforeEach
    void stages() {
        story.office.does("enterStage", noah("stage", "A", "on", "2026-02-01"));
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void aNoteOnAStageIsSealedAndTellsWhoWroteIt() {
        assertThat(story.noah.outcome("noteStage", noah("stage", "A", "note", "I liked the welder")))
                .isEqualTo("DONE");
        assertThat(noted().authorId()).isEqualTo(new ParticipantId("noah"));
        assertThat(noted().text().key()).isEqualTo("participant:noah");
        assertThat(story.world.words(noted().text())).containsOnly(Map.entry("note", "I liked the welder"));

        story.office.does("noteStage", noah("stage", "A", "note", "Asks good questions"));
        assertThat(noted().authorId()).isNull();

        story.office.does(
                "noteStage", noah("stage", "A", "note", "I was ill", "onBehalfOf", "noah", "reason", "By phone"));
        assertThat(noted().authorId()).isEqualTo(new ParticipantId("noah"));
    }

    @Test
    void onlyAStageThatWasEnteredIsNoted() {
        assertThat(story.noah.refusal("noteStage", noah("stage", "B", "note", "Soon")))
                .isEqualTo("STAGE_NOT_ENTERED stage");
        assertThat(story.noah.refusal("noteStage", noah("stage", "A", "note", " ")))
                .isEqualTo("BAD_USER_INPUT note");
        assertThat(story.zoe.refusal("noteStage", noah("stage", "A", "note", "He")))
                .isEqualTo("NOT_FOUND participantId");
    }

    @Test
    void K48_eachOfTheSixOverarchingTopicsIsExplored() {
        for (String topic : SIX) {
            assertThat(story.noah.outcome("exploreTopic", noah("stage", "A", "topic", topic)))
                    .isEqualTo("DONE");
        }

        assertThat(explored().topic()).isEqualTo("The role of technology");
        assertThat(story.noah.refusal("exploreTopic", noah("stage", "A", "topic", "The impact of COVID-19")))
                .isEqualTo("TOPIC_NOT_OVERARCHING topic");
    }

    @Test
    void K7_aTopicThatTheProgramAddsIsExploredToo() {
        story.revised(Map.of("overarchingTopics", List.of("The impact of COVID-19")));

        assertThat(story.noah.outcome("exploreTopic", noah("stage", "A", "topic", "The impact of COVID-19")))
                .isEqualTo("DONE");
        assertThat(story.noah.refusal("exploreTopic", noah("stage", "A", "topic", "Salary ranges")))
                .isEqualTo("TOPIC_NOT_OVERARCHING topic");
    }

    @Test
    void whereAProgramHasNoOverarchingTopicsNoneIsExplored() {
        story.revised(Map.of("overarchingTopics", List.of()));

        assertThat(story.noah.refusal("exploreTopic", noah("stage", "A", "topic", "Salary ranges")))
                .isEqualTo("TOPIC_NOT_OVERARCHING topic");
    }

    @Test
    void K47_aTopicIsExploredAgainInEachStageAndEachSession() {
        schedules("ke", "p");
        comes("ke", "noah", AttendanceStatus.LATE);
        Map<String, Object> salaries = noah("stage", "A", "topic", "Salary ranges", "on", "2026-03-01");

        assertThat(story.noah.outcome("exploreTopic", salaries)).isEqualTo("DONE");
        assertThat(explored().happenedOn()).isEqualTo("2026-03-01");
        assertThat(story.noah.outcome("exploreTopic", noah("stage", "A", "topic", "Salary ranges")))
                .isEqualTo("ALREADY_SO");
        assertThat(story.noah.outcome("exploreTopic", with(salaries, "sessionId", "ke")))
                .isEqualTo("DONE");
        assertThat(explored().sessionId()).isEqualTo(new SessionId("ke"));
        assertThat(story.noah.outcome("exploreTopic", with(salaries, "sessionId", "ke")))
                .isEqualTo("ALREADY_SO");

        story.office.does("enterStage", noah("stage", "C", "overriding", true, "reason", "He works"));
        assertThat(story.noah.outcome("exploreTopic", with(salaries, "stage", "C")))
                .isEqualTo("DONE");
        assertThat(explored().stage()).isEqualTo(Stage.C);
        assertThat(story.noah.refusal("exploreTopic", with(salaries, "stage", "E")))
                .isEqualTo("STAGE_NOT_ENTERED stage");
    }

    @Test
    void aTopicIsExploredInASessionByWhoWasThere() {
        Map<String, Object> salaries = noah("stage", "A", "topic", "Salary ranges", "sessionId", "ke");
        schedules("ke", "p");
        assertThat(story.noah.refusal("exploreTopic", salaries)).isEqualTo("TOPIC_WITHOUT_PRESENCE sessionId");

        comes("ke", "noah", AttendanceStatus.ABSENT);
        comes("ke", "zoe", AttendanceStatus.PRESENT);
        assertThat(story.noah.refusal("exploreTopic", salaries)).isEqualTo("TOPIC_WITHOUT_PRESENCE sessionId");
    }

    @Test
    void aTopicIsExploredInASessionByWhoWasThereUnderAnotherId() {
        story.registers("noah2", "Noah Singh", "MENTEE");
        schedules("ke", "p");
        comes("ke", "noah2", AttendanceStatus.PRESENT);
        story.admin.does("mergeParticipants", Map.of("keptId", "noah", "retiredId", "noah2", "reason", "One person"));

        assertThat(story.noah.outcome("exploreTopic", noah("stage", "A", "topic", "Salary ranges", "sessionId", "ke")))
                .isEqualTo("DONE");
    }

    @Test
    void aTopicIsExploredInASessionOfTheProgramAndNotInTheFuture() {
        schedules("elsewhere", "q");
        Map<String, Object> salaries = noah("stage", "A", "topic", "Salary ranges");

        assertThat(story.noah.refusal("exploreTopic", with(salaries, "sessionId", "nothing")))
                .isEqualTo("NOT_FOUND sessionId");
        assertThat(story.noah.refusal("exploreTopic", with(salaries, "sessionId", "elsewhere")))
                .isEqualTo("NOT_FOUND sessionId");
        assertThat(story.noah.refusal("exploreTopic", with(salaries, "sessionId", "a b")))
                .isEqualTo("BAD_USER_INPUT sessionId");
        assertThat(story.noah.refusal("exploreTopic", with(salaries, "on", "2026-06-17")))
                .isEqualTo("STEP_IN_FUTURE on");
        assertThat(story.zoe.refusal("exploreTopic", salaries)).isEqualTo("NOT_FOUND participantId");
    }

    private void schedules(String session, String program) {
        SessionPlan plan = new SessionPlan(
                false, DAY, null, 90, 30, null, Stage.A, List.of(), null, null, null, null, 10, null, List.of(), null);
        happens(new PlanningEvent.Scheduled(
                new SessionId(session), new ProgramId(program), SessionKind.KNOWLEDGE_EXCHANGE, plan, DAY, ZONE));
    }

    private void comes(String session, String person, AttendanceStatus status) {
        happens(new AttendanceEvent.AttendanceRecorded(
                new SessionId(session),
                new ParticipantId(person),
                new Presence(status, List.of(), null),
                false,
                null,
                null,
                DAY,
                ZONE));
    }

    private void happens(SessionEvent event) {
        String stream = "session:" + event.sessionId().value();
        story.world
                .streams
                .axon()
                .eventStore()
                .publish(new GenericDomainEventMessage<>(
                        "Session", stream, story.world.events(stream).size(), event));
    }

    private StageNoted noted() {
        return story.world.last("journey:p:noah", StageNoted.class);
    }

    private TopicExplored explored() {
        return story.world.last("journey:p:noah", TopicExplored.class);
    }
}
