package org.mentorledger.server.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * How 200 students of a Grade 12 come to seven knowledge exchanges: from the survey to the report. Told in order; each step
 * is one thing that an office does.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GradeTwelveIT {
    @RegisterExtension
    static final RunningLedger LEDGER = new RunningLedger();

    private final GradeTwelve school = new GradeTwelve(LEDGER);
    private final Office office = school.office;

    @Test
    @Order(1)
    void K9_K10_theOfficeListsCareersAndNamesThePopulation() {
        JsonNode program = school.begins();

        assertThat(program.path("careers").size()).isEqualTo(GradeTwelve.CAREERS.size());
        assertThat(program.path("cohorts").path(0).path("id").asString()).isEqualTo("g12");
    }

    @Test
    @Order(2)
    void K14_retireesTellInWhichCareersTheyHaveExperience() {
        school.mentorsTellWhatTheyKnow();

        JsonNode law = school.coverage("Law");
        assertThat(law.path("gap").asBoolean()).isTrue();
        assertThat(law.path("mentorIds")).isEmpty();
    }

    @Test
    @Order(3)
    void K16_aClassOf200ComesFromASheet(@TempDir Path folder) throws IOException {
        Path file = GradeTwelve.sheet(folder);

        assertThat(school.brings(file, "participants")).isZero();
        assertThat(school.brings(file, "participants")).isZero();
    }

    @Test
    @Order(4)
    void K11_K12_eachSaysWhatInterestsThem() {
        school.answersTheSurvey();

        JsonNode journey = office.desk()
                .asks("{ journey(programId: \"plus\", participantId: \"s000\") {"
                        + " interests { careers ownWords suggestions { career listed } } } }")
                .path("journey");
        assertThat(journey.path("interests")
                        .path("suggestions")
                        .path(0)
                        .path("listed")
                        .asBoolean())
                .isFalse();
        assertThat(office.mentee("s001")
                        .isRefused("{ journey(programId: \"plus\", participantId: \"s000\") { stage } }"))
                .isEqualTo("NOT_FOUND");
    }

    @Test
    @Order(5)
    void K13_K17_thePlanIsSevenBalancedSessionsByInterests() {
        JsonNode plan = school.plan.preview();

        assertThat(plan.path("people").asInt()).isEqualTo(GradeTwelve.STUDENTS);
        assertThat(plan.path("groupSize").asInt()).isEqualTo(30);
        assertThat(plan.path("sessions").size()).isEqualTo(7);
        Set<String> everybody = new HashSet<>();
        plan.path("sessions").forEach(session -> {
            assertThat(session.path("participantIds").size()).isBetween(28, 29);
            assertThat(session.path("careers").size())
                    .isBetween(
                            session.path("least").asInt(), session.path("most").asInt());
            session.path("participantIds")
                    .forEach(id -> assertThat(everybody.add(id.asString())).isTrue());
        });
        assertThat(everybody).hasSize(GradeTwelve.STUDENTS);
        assertThat(plan.path("undecided").size()).isEqualTo(10);
        assertThat(plan.path("gaps").valueStream().map(gap -> gap.path("career").asString()))
                .containsExactlyInAnyOrder("Film", "Law");
        assertThat(plan.path("served").asInt())
                .isLessThanOrEqualTo(plan.path("bound").asInt())
                .isGreaterThan(plan.path("bound").asInt() / 2);
        assertThat(office.mentor("mentor-0")
                        .isRefused("{ cohortPlan(programId: \"plus\", cohortId: \"g12\") { people } }"))
                .isEqualTo("NOT_FOUND");
    }

    @Test
    @Order(6)
    void K3_K15_thePlanIsCommittedAndSentAgainItChangesNothing() {
        Map<String, ?> plan = school.plan.asInput();

        JsonNode committed = office.desk()
                .does("commitCohortPlan", plan, "program { cohorts { plannedSessionIds } } receipt { outcome }");
        JsonNode again = office.desk().does("commitCohortPlan", plan, "receipt { outcome }");

        assertThat(committed
                        .path("program")
                        .path("cohorts")
                        .path(0)
                        .path("plannedSessionIds")
                        .size())
                .isEqualTo(7);
        assertThat(again.path("receipt").path("outcome").asString()).isEqualTo("ALREADY_SO");
        JsonNode sessions = school.plan.committed();
        assertThat(sessions.size()).isEqualTo(7);
        assertThat(sessions.valueStream()
                        .mapToInt(edge -> edge.path("node").path("seatsTaken").asInt())
                        .sum())
                .isEqualTo(GradeTwelve.STUDENTS);
    }

    @Test
    @Order(7)
    void K17_whoComesLateWaitsForASeatAndGetsItInOrder() {
        List<String> late = List.of("late-1", "late-2", "late-3");
        late.forEach(id -> office.registers(id, "Late " + id, "MENTEE", Map.of("birthDate", "2008-01-01")));
        int free = school.session("ke-1", "seatsFree").path("seatsFree").asInt();
        Map<String, ?> full = Map.of("sessionId", "ke-1", "capacity", 30 - free);
        office.desk().does("reviseSession", full, "session { id }");
        late.forEach(id -> office.mentee(id)
                .does("enrolInSession", Map.of("sessionId", "ke-1", "participantId", id), "session { id }"));

        assertThat(school.session("ke-1", "waiting").path("waiting").asInt()).isEqualTo(3);
        assertThat(school.seat("ke-1", "late-2").path("position").asInt()).isEqualTo(2);

        String first = school.plan.firstOfAll();
        office.mentee(first)
                .does("cancelEnrolment", Map.of("sessionId", "ke-1", "participantId", first), "session { id }");

        assertThat(school.seat("ke-1", "late-1").path("enrolment").asString()).isEqualTo("ENROLLED");
        assertThat(school.seat("ke-1", "late-2").path("position").asInt()).isEqualTo(1);
    }

    @Test
    @Order(8)
    void K18_attendanceIsTakenAndWhoWasNotThereWasAbsent() {
        IntStream.rangeClosed(1, 7).forEach(number -> school.isHeld("ke-" + number));
        // One who is in no session comes along, and one comes to a second.
        school.walksIn("ke-2", "late-3");
        school.walksIn("ke-2", school.present("ke-3").iterator().next());

        JsonNode figures = school.figures(GradeTwelve.FIGURES);
        Set<String> people = new HashSet<>();
        school.present().values().forEach(people::addAll);
        assertThat(figures.path("sessions").asInt()).isEqualTo(7);
        assertThat(figures.path("seats").asInt())
                .isEqualTo(
                        school.present().values().stream().mapToInt(Set::size).sum());
        assertThat(figures.path("uniquePeople").asInt()).isEqualTo(people.size());
        assertThat(figures.path("personMinutes").asInt()).isPositive();
        assertThat(figures.path("absences").asInt()).isPositive();
        assertThat(school.seat("ke-2", "late-3").path("walkIn").asBoolean()).isTrue();
    }

    @Test
    @Order(9)
    void K16_theReportIsDividedAndOpensToItsRecords() {
        JsonNode report = school.figures(
                "rows(by: CAREER) { key seats } sessionRows: rows(by: SESSION) { key seats uniquePeople }"
                        + " cohorts: rows(by: COHORT) { key uniquePeople } stages: rows(by: STAGE) { key sessions }"
                        + " records(by: SESSION, key: \"ke-2\", first: 100) { edges { node { participantId minutes status } } }");

        report.path("sessionRows")
                .forEach(row -> assertThat(row.path("seats").asInt())
                        .isEqualTo(school.present(row.path("key").asString()).size()));
        assertThat(report.path("stages").path(0).path("key").asString()).isEqualTo("A");
        assertThat(report.path("records")
                        .path("edges")
                        .valueStream()
                        .filter(edge ->
                                !edge.path("node").path("status").asString().equals("ABSENT"))
                        .map(edge -> edge.path("node").path("participantId").asString()))
                .containsExactlyInAnyOrderElementsOf(school.present("ke-2"));
        assertThat(office.mentee("s005").isRefused("{ knowledgeExchangeAttendance(programId: \"plus\") { seats } }"))
                .isEqualTo("NOT_FOUND");
    }

    @Test
    @Order(10)
    void U3_pastAttendanceStaysWhenPeopleAndCohortsChange() {
        JsonNode before = school.figures(GradeTwelve.FIGURES + " rows(by: COHORT) { key seats uniquePeople }");
        String moved = school.present("ke-4").iterator().next();
        office.desk()
                .does(
                        "assignCohort",
                        Map.of("programId", "plus", "participantId", moved),
                        "participant { memberships { cohortId } }");
        office.desk()
                .does(
                        "withdrawFromProgram",
                        Map.of("programId", "plus", "participantId", moved, "reason", "Moves away"),
                        "receipt { sequence }");

        assertThat(school.figures(GradeTwelve.FIGURES + " rows(by: COHORT) { key seats uniquePeople }"))
                .isEqualTo(before);
    }

    @Test
    @Order(11)
    void K49_K50_aTopicThatWasNotDealtWithBecomesAWorkshopAndCloses() {
        String asker = school.present("ke-5").iterator().next();
        office.mentee(asker)
                .does("raiseTopic", Map.of("sessionId", "ke-5", "topic", "What do they pay?"), "session { id }");
        JsonNode open = school.topic("What do they pay?");
        assertThat(open.path("status").asString()).isEqualTo("OPEN");
        assertThat(open.path("proposal").path("title").asString()).contains("What do they pay?");
        assertThat(open.path("proposal").path("leaderIds").size()).isPositive();

        Map<String, ?> workshop = Map.of(
                "id", "pay",
                "programId", "plus",
                "kind", "WORKSHOP",
                "title", "What work pays",
                "heldOn", "2026-11-02",
                "minutes", 60,
                "topics", List.of("what do they  pay?"),
                "mentorIds", List.of("mentor-0"));
        office.desk().does("scheduleSession", workshop, "session { status }");
        assertThat(school.topic("What do they pay?").path("status").asString()).isEqualTo("PLANNED");

        office.mentor("mentor-0").does("holdSession", Map.of("sessionId", "pay"), "session { id }");
        assertThat(school.topic("What do they pay?").path("status").asString()).isEqualTo("COVERED");
    }
}
