package org.mentorledger.command.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.inSession;
import static org.mentorledger.command.world.Story.with;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.eventstore.EventMetaData;
import org.mentorledger.kernel.id.SessionId;
import org.mentorledger.kernel.program.ProgramEvent.CohortPlanned;
import org.mentorledger.kernel.session.EnrolmentEvent.Enrolled;
import org.mentorledger.kernel.session.PlanningEvent.MentorAssigned;
import org.mentorledger.kernel.session.PlanningEvent.Scheduled;

class CommitCohortPlanTest {
    private static final List<String> CAREERS = List.of("Nursing", "Welding");

    private final Story story = new Story().withProgram(Map.of("sessionCapacity", 30));

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void K17_aPlannedCohortOf200Becomes7SessionsInWhichEverybodyHasASeat() {
        Cohort.defined(story, "g12");
        List<String> people = IntStream.range(0, 200).mapToObj(i -> "g12-" + i).toList();
        people.forEach(id -> story.registers(id, "Somebody", "MENTEE"));
        List<Map<String, Object>> sessions = IntStream.range(0, 7)
                .mapToObj(i -> planned("k" + i, people.subList(i * 200 / 7, (i + 1) * 200 / 7)))
                .toList();

        assertThat(story.office.outcome("commitCohortPlan", plan(sessions))).isEqualTo("DONE");

        assertThat(IntStream.range(0, 7).mapToLong(i -> enrolled("k" + i)))
                .allMatch(seats -> seats == 28 || seats == 29)
                .hasSize(7);
        assertThat(IntStream.range(0, 7).mapToLong(i -> enrolled("k" + i)).sum())
                .isEqualTo(200);
        assertThat(scheduled("k0").plan().capacity()).isEqualTo(30);
        assertThat(story.world.last("program:p", CohortPlanned.class).sessionIds())
                .extracting(SessionId::value)
                .containsExactly("k0", "k1", "k2", "k3", "k4", "k5", "k6");
    }

    @Test
    void K3_aPlannedSessionHasItsCareersMentorsAndStage() {
        Cohort.defined(story, "g12");

        story.office.does(
                "commitCohortPlan", plan(List.of(with(planned("k", List.of("noah")), "mentorIds", List.of("mia")))));

        assertThat(scheduled("k").plan().careers()).isEqualTo(CAREERS);
        assertThat(scheduled("k").plan().stage()).hasToString("A");
        assertThat(scheduled("k").plan().cohortId()).hasToString("g12");
        assertThat(scheduled("k").plan().groupSize()).isEqualTo(1);
        assertThat(story.world.events("session:k"))
                .hasExactlyElementsOfTypes(Scheduled.class, MentorAssigned.class, Enrolled.class);
    }

    @Test
    void K18_oneTakesPartInSeveralSessionsButInNoneTwice() {
        Cohort.defined(story, "g12");

        assertThat(refusal(planned("k", List.of("noah", "noah")))).isEqualTo("BAD_USER_INPUT sessions.participantIds");
        assertThat(refusal(planned("k", List.of("noah")), planned("k", List.of("zoe"))))
                .isEqualTo("BAD_USER_INPUT sessions.sessionId");
        assertThat(story.office.outcome(
                        "commitCohortPlan",
                        plan(List.of(planned("k", List.of("noah")), planned("l", List.of("noah"))))))
                .isEqualTo("DONE");
    }

    @Test
    void aPlanSentAgainIsAlreadySo() {
        Cohort.defined(story, "g12");
        Map<String, Object> plan = plan(List.of(planned("k", List.of("noah")), planned("l", List.of("zoe"))));
        Map<String, Object> first = story.office.does("commitCohortPlan", plan);

        assertThat(story.office.does("commitCohortPlan", plan))
                .containsEntry("outcome", "ALREADY_SO")
                .containsEntry("sequence", first.get("sequence"));
        assertThat(story.world.events("session:k")).hasSize(2);
        Map<String, Object> named = with(plan, "commandId", "c".repeat(64));
        assertThat(story.office.outcome("commitCohortPlan", named)).isEqualTo("ALREADY_SO");
    }

    @Test
    void aPlanThatWasRefusedHalfwayIsCompletedWhenItIsRight() {
        Cohort.defined(story, "g12");
        story.admin.does("registerParticipant", Map.of("id", "lou", "name", "Lou Roy"));
        Map<String, Object> first = planned("k", List.of("noah"));

        assertThat(refusal(first, planned("l", List.of("zoe", "lou"))))
                .isEqualTo("NOT_A_MEMBER sessions.participantIds");
        assertThat(story.world.events("session:k")).hasSize(2);
        assertThat(story.world.events("session:l")).hasExactlyElementsOfTypes(Scheduled.class);

        story.office.does("commitCohortPlan", plan(List.of(first, planned("l", List.of("zoe", "max")))));

        assertThat(story.world.events("session:k")).hasSize(2);
        assertThat(enrolled("l")).isEqualTo(2);
        assertThat(story.world.events("program:p")).last().isInstanceOf(CohortPlanned.class);
    }

    @Test
    void whoGaveTheirSeatBackIsNotSeatedAgainByThePlanSentAgain() {
        Cohort.defined(story, "g12");
        Map<String, Object> plan = plan(List.of(planned("k", List.of("noah", "zoe"))));
        story.office.does("commitCohortPlan", plan);
        story.noah.does("cancelEnrolment", inSession("sessionId", "k", "participantId", "noah"));

        assertThat(story.office.outcome("commitCohortPlan", with(plan, "commandId", "again")))
                .isEqualTo("ALREADY_SO");

        assertThat(enrolled("k")).isEqualTo(2);
        assertThat(story.noah.outcome("enrolInSession", inSession("sessionId", "k", "participantId", "noah")))
                .isEqualTo("DONE");
    }

    @Test
    void aPlanOfWhichAnythingWasMissingIsDone() {
        Cohort.defined(story, "g12");
        Map<String, Object> whole = planned("k", List.of("noah"));
        story.office.does("commitCohortPlan", plan(List.of(whole)));

        assertThat(story.office.doesOnce(
                        "commitCohortPlan", plan(List.of(with(whole, "participantIds", List.of("zoe"))))))
                .containsEntry("outcome", "DONE");
    }

    @Test
    void aSessionOfThatIdThatIsAnotherIsAConflict() {
        Cohort.defined(story, "g12");
        story.office.does("scheduleSession", with(Story.session(), "id", "k"));

        assertThat(refusal(planned("k", List.of("noah")))).isEqualTo("CONFLICT sessions.sessionId");
    }

    @Test
    void commandsOfAPlanHaveIdsOfTheirOwnThatAreNoLongerThanOthers() {
        Cohort.defined(story, "g12");
        Map<String, Object> plan = plan(List.of(planned("k", List.of("noah"))));

        story.office.does("commitCohortPlan", with(plan, "commandId", "c".repeat(64)));

        Set<Object> ids = Set.copyOf(story.world.messages("session:k").stream()
                .map(DomainEventMessage::getMetaData)
                .map(data -> data.get(EventMetaData.COMMAND_ID))
                .toList());
        assertThat(ids).hasSize(2).allMatch(id -> id.toString().length() <= 64);
    }

    @Test
    void whereNothingIsSaidEverybodyOfThePlanFindsASeat() {
        story.revised(Map.of("sessionCapacity", 1));
        Cohort.defined(story, "g12");

        assertThat(refusal(with(planned("k", List.of("noah", "zoe")), "capacity", 1)))
                .isEqualTo("BAD_USER_INPUT sessions.capacity");
        story.office.does("commitCohortPlan", plan(List.of(planned("k", List.of("noah", "zoe")))));
        Map<String, Object> open = with(planned("l", List.of("noah", "zoe")));
        open.put("capacity", null);
        story.office.does("commitCohortPlan", plan(List.of(open)));

        assertThat(scheduled("k").plan().capacity()).isEqualTo(2);
        assertThat(enrolled("k")).isEqualTo(2);
        assertThat(scheduled("l").plan().capacity()).isNull();
    }

    @Test
    void onlyTheOfficeDividesACohortThatThereIs() {
        Cohort.defined(story, "g12");
        Map<String, Object> plan = plan(List.of(planned("k", List.of("noah"))));

        assertThat(story.mia.refusal("commitCohortPlan", plan)).isEqualTo("FORBIDDEN");
        assertThat(story.stranger.refusal("commitCohortPlan", plan)).isEqualTo("NOT_FOUND programId");
        assertThat(story.office.refusal("commitCohortPlan", with(plan, "cohortId", "g11")))
                .isEqualTo("NOT_FOUND cohortId");
        assertThat(story.world.events("session:k")).isEmpty();
    }

    @Test
    void aPlanHasOneToFourHundredSessionsAndASessionUpToTwoHundredPeople() {
        Cohort.defined(story, "g12");

        assertThat(refusal()).isEqualTo("BAD_USER_INPUT sessions");
        assertThat(story.office.refusal(
                        "commitCohortPlan", plan(Collections.nCopies(401, planned("k", List.of("noah"))))))
                .isEqualTo("BAD_USER_INPUT sessions");
        List<String> many = new ArrayList<>(Collections.nCopies(201, "noah"));
        assertThat(refusal(planned("k", many))).isEqualTo("BAD_USER_INPUT sessions.participantIds");
        assertThat(refusal(with(planned("k", List.of("noah")), "heldOn", "2026-06-11")))
                .isEqualTo("BAD_USER_INPUT sessions.heldOn");
    }

    @Test
    void K17_whoComesToAFullSessionOfThePlanWaits() {
        Cohort.defined(story, "g12");
        story.office.does("commitCohortPlan", plan(List.of(with(planned("k", List.of("noah", "zoe")), "capacity", 2))));

        story.office.does("enrolInSession", inSession("sessionId", "k", "participantId", "max"));

        assertThat(enrolled("k")).isEqualTo(2);
    }

    private String refusal(Map<?, ?>... sessions) {
        return story.office.refusal("commitCohortPlan", plan(List.of(sessions)));
    }

    private static Map<String, Object> plan(List<?> sessions) {
        return Map.of("programId", "p", "cohortId", "g12", "sessions", sessions);
    }

    private static Map<String, Object> planned(String id, List<String> people) {
        return Map.of(
                "sessionId", id,
                "startsAt", "2026-09-10T10:00:00-04:00",
                "minutes", 90,
                "careers", CAREERS,
                "participantIds", people);
    }

    private long enrolled(String session) {
        return story.world.events("session:" + session).stream()
                .filter(Enrolled.class::isInstance)
                .count();
    }

    private Scheduled scheduled(String session) {
        return (Scheduled) story.world.events("session:" + session).get(0);
    }
}
