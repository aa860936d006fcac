package org.mentorledger.server.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * How 200 students of a Grade 12 come to seven knowledge exchanges: from the survey to the report. Told in order; each step
 * is one thing that an office does.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GradeTwelveIT {
    private static final int STUDENTS = 200;
    private static final List<String> CAREERS =
            List.of("Nursing", "Carpentry", "Software", "Farming", "Teaching", "Accounting", "Forestry", "Film", "Law");
    private static final String PLAN =
            "people groupSize served bound undecided warnings gaps { career retireeIds mentorIds }"
                    + " sessions { number round careers least most mentorIds participantIds }";
    private static final String FIGURES = "sessions seats uniquePeople personMinutes absences";

    private @Nullable LedgerProcess node;
    private Office office;
    private final List<JsonNode> planned = new ArrayList<>();
    private final Map<String, Set<String>> present = new HashMap<>();

    @BeforeAll
    void theLedgerRuns(@TempDir Path data) {
        LedgerProcess started = LedgerProcess.start(data.resolve("ledger"));
        node = started;
        office = new Office(new People(started), "plus");
    }

    @AfterAll
    void theLedgerStops() {
        if (node != null) {
            node.close();
        }
    }

    @Test
    @Order(1)
    void K9_K10_theOfficeListsCareersAndNamesThePopulation() {
        office.definesTheProgram("MENTORING_PLUS");
        CAREERS.forEach(career -> office.desk()
                .does(
                        "listCareer",
                        Map.of("programId", "plus", "career", career, "regions", List.of("Nova Scotia")),
                        "program { id }"));
        JsonNode program = office.desk()
                .does(
                        "defineCohort",
                        Map.of(
                                "programId",
                                "plus",
                                "cohortId",
                                "g12",
                                "name",
                                "Grade 12",
                                "population",
                                "School leavers"),
                        "program { careers { name } cohorts { id name } }");

        assertThat(program.path("program").path("careers").size()).isEqualTo(CAREERS.size());
        assertThat(program.path("program").path("cohorts").path(0).path("id").asString())
                .isEqualTo("g12");
    }

    @Test
    @Order(2)
    void K14_retireesTellInWhichCareersTheyHaveExperience() {
        // Nobody at all for Law, and for Film a mentor who still works.
        for (int i = 0; i < CAREERS.size() - 1; i++) {
            String career = CAREERS.get(i);
            String mentor = "mentor-" + i;
            office.registers(mentor, "Mentor of " + career, "MENTOR", Map.of());
            office.mentor(mentor)
                    .does(
                            "declareExperience",
                            Map.of(
                                    "programId",
                                    "plus",
                                    "participantId",
                                    mentor,
                                    "careers",
                                    List.of(career),
                                    "retired",
                                    !career.equals("Film")),
                            "participant { id }");
        }
    }

    @Test
    @Order(3)
    void K16_aClassOf200ComesFromASheet(@TempDir Path folder) throws IOException {
        StringBuilder sheet = new StringBuilder("id,name,roles,birthDate,cohort\n");
        students().forEach(i -> sheet.append("s%03d,Student %d,MENTEE,2008-05-%02d,g12%n".formatted(i, i, 1 + i % 28)));
        Path file = Files.writeString(
                folder.resolve("grade-12.csv"), sheet.toString().replace("\r", ""));

        assertThat(brings(file, "participants")).isZero();
        assertThat(brings(file, "participants")).isZero();
    }

    @Test
    @Order(4)
    void K11_K12_eachSaysWhatInterestsThem() {
        // Everybody three of nine careers, some careers more than others; ten have not answered.
        students()
                .filter(i -> i % 20 != 19)
                .forEach(i -> office.desk()
                        .does(
                                "declareInterests",
                                Map.of(
                                        "programId",
                                        "plus",
                                        "participantId",
                                        student(i),
                                        "careers",
                                        interests(i),
                                        "ownWords",
                                        "I helped at home",
                                        "suggestions",
                                        i == 0 ? List.of("Beekeeping") : List.of(),
                                        "onBehalfOf",
                                        student(i),
                                        "reason",
                                        "The survey of the class"),
                                "receipt { sequence }"));

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
        JsonNode plan = office.desk()
                .asks("{ cohortPlan(programId: \"plus\", cohortId: \"g12\") { " + PLAN + " } }")
                .path("cohortPlan");

        assertThat(plan.path("people").asInt()).isEqualTo(STUDENTS);
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
            planned.add(session);
        });
        assertThat(everybody).hasSize(STUDENTS);
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
        Map<String, ?> plan = Map.of(
                "programId",
                "plus",
                "cohortId",
                "g12",
                "sessions",
                planned.stream().map(this::asInput).toList());

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
        JsonNode sessions = office.desk()
                .asks(
                        "{ sessions(filter: {cohortId: \"g12\"}) { edges { node { id seatsTaken seatsFree waiting capacity"
                                + " mentors { participantId as } } } } }")
                .path("sessions")
                .path("edges");
        assertThat(sessions.size()).isEqualTo(7);
        assertThat(sessions.valueStream()
                        .mapToInt(edge -> edge.path("node").path("seatsTaken").asInt())
                        .sum())
                .isEqualTo(STUDENTS);
    }

    @Test
    @Order(7)
    void K17_whoComesLateWaitsForASeatAndGetsItInOrder() {
        List<String> late = List.of("late-1", "late-2", "late-3");
        late.forEach(id -> office.registers(id, "Late " + id, "MENTEE", Map.of("birthDate", "2008-01-01")));
        int free = session("ke-1", "seatsFree").path("seatsFree").asInt();
        Map<String, ?> full = Map.of("sessionId", "ke-1", "capacity", 30 - free);
        office.desk().does("reviseSession", full, "session { id }");
        late.forEach(id -> office.mentee(id)
                .does("enrolInSession", Map.of("sessionId", "ke-1", "participantId", id), "session { id }"));

        assertThat(session("ke-1", "waiting").path("waiting").asInt()).isEqualTo(3);
        assertThat(seat("ke-1", "late-2").path("position").asInt()).isEqualTo(2);

        String first = planned.get(0).path("participantIds").path(0).asString();
        office.mentee(first)
                .does("cancelEnrolment", Map.of("sessionId", "ke-1", "participantId", first), "session { id }");

        assertThat(seat("ke-1", "late-1").path("enrolment").asString()).isEqualTo("ENROLLED");
        assertThat(seat("ke-1", "late-2").path("position").asInt()).isEqualTo(1);
    }

    @Test
    @Order(8)
    void K18_attendanceIsTakenAndWhoWasNotThereWasAbsent() {
        for (int number = 1; number <= 7; number++) {
            String id = "ke-" + number;
            List<String> enrolled = enrolled(id);
            for (int i = 0; i < enrolled.size(); i++) {
                if (i % 10 != 9) {
                    attends(id, enrolled.get(i), i);
                }
            }
            office.desk().does("holdSession", Map.of("sessionId", id), "session { id }");
        }
        // One who is in no session comes along, and one comes to a second.
        office.desk()
                .does(
                        "recordAttendance",
                        Map.of("sessionId", "ke-2", "participantId", "late-3", "status", "PRESENT", "role", "guest"),
                        "session { id }");
        present("ke-2").add("late-3");
        String twice = present("ke-3").iterator().next();
        office.desk()
                .does(
                        "recordAttendance",
                        Map.of("sessionId", "ke-2", "participantId", twice, "status", "PRESENT"),
                        "session { id }");
        present("ke-2").add(twice);

        JsonNode figures = figures(FIGURES);
        Set<String> people = new HashSet<>();
        present.values().forEach(people::addAll);
        assertThat(figures.path("sessions").asInt()).isEqualTo(7);
        assertThat(figures.path("seats").asInt())
                .isEqualTo(present.values().stream().mapToInt(Set::size).sum());
        assertThat(figures.path("uniquePeople").asInt()).isEqualTo(people.size());
        assertThat(figures.path("personMinutes").asInt()).isPositive();
        assertThat(figures.path("absences").asInt()).isPositive();
        assertThat(seat("ke-2", "late-3").path("walkIn").asBoolean()).isTrue();
    }

    @Test
    @Order(9)
    void K16_theReportIsDividedAndOpensToItsRecords() {
        JsonNode report = figures(
                "rows(by: CAREER) { key seats } sessionRows: rows(by: SESSION) { key seats uniquePeople }"
                        + " cohorts: rows(by: COHORT) { key uniquePeople } stages: rows(by: STAGE) { key sessions }"
                        + " records(by: SESSION, key: \"ke-2\", first: 100) { edges { node { participantId minutes status } } }");

        report.path("sessionRows")
                .forEach(row -> assertThat(row.path("seats").asInt())
                        .isEqualTo(present(row.path("key").asString()).size()));
        assertThat(report.path("stages").path(0).path("key").asString()).isEqualTo("A");
        assertThat(report.path("records")
                        .path("edges")
                        .valueStream()
                        .filter(edge ->
                                !edge.path("node").path("status").asString().equals("ABSENT"))
                        .map(edge -> edge.path("node").path("participantId").asString()))
                .containsExactlyInAnyOrderElementsOf(present("ke-2"));
        assertThat(office.mentee("s005").isRefused("{ knowledgeExchangeAttendance(programId: \"plus\") { seats } }"))
                .isEqualTo("NOT_FOUND");
    }

    @Test
    @Order(10)
    void U3_pastAttendanceStaysWhenPeopleAndCohortsChange() {
        JsonNode before = figures(FIGURES + " rows(by: COHORT) { key seats uniquePeople }");
        String moved = present("ke-4").iterator().next();
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

        assertThat(figures(FIGURES + " rows(by: COHORT) { key seats uniquePeople }"))
                .isEqualTo(before);
    }

    @Test
    @Order(11)
    void K49_K50_aTopicThatWasNotDealtWithBecomesAWorkshopAndCloses() {
        String asker = present("ke-5").iterator().next();
        office.mentee(asker)
                .does("raiseTopic", Map.of("sessionId", "ke-5", "topic", "What do they pay?"), "session { id }");
        JsonNode open = topic("What do they pay?");
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
        assertThat(topic("What do they pay?").path("status").asString()).isEqualTo("PLANNED");

        office.mentor("mentor-0").does("holdSession", Map.of("sessionId", "pay"), "session { id }");
        assertThat(topic("What do they pay?").path("status").asString()).isEqualTo("COVERED");
    }

    private Map<String, Object> asInput(JsonNode session) {
        int number = session.path("number").asInt();
        return Map.of(
                "sessionId",
                "ke-" + number,
                "title",
                "Knowledge exchange " + number,
                "startsAt",
                "2026-10-%02dT13:00:00-03:00".formatted(4 + number),
                "minutes",
                90,
                "venue",
                "SCHOOL",
                "careers",
                texts(session.path("careers")),
                "mentorIds",
                texts(session.path("mentorIds")),
                "participantIds",
                texts(session.path("participantIds")));
    }

    /** Every third comes late, every fourth leaves for a while. */
    private void attends(String session, String person, int i) {
        int day = 4 + Integer.parseInt(session.substring(3));
        Map<String, Object> attendance =
                new HashMap<>(Map.of("sessionId", session, "participantId", person, "status", "PRESENT"));
        if (i % 3 == 0) {
            attendance.put("joinedAt", "2026-10-%02dT13:20:00-03:00".formatted(day));
        } else if (i % 4 == 0) {
            attendance.put(
                    "stays",
                    List.of(
                            Map.of("leftAt", "2026-10-%02dT13:30:00-03:00".formatted(day)),
                            Map.of("joinedAt", "2026-10-%02dT14:00:00-03:00".formatted(day))));
        }
        office.desk().does("recordAttendance", attendance, "session { id }");
        present(session).add(person);
    }

    private Set<String> present(String session) {
        return present.computeIfAbsent(session, id -> new HashSet<>());
    }

    private List<String> enrolled(String id) {
        return session(id, "roster { participantId enrolment }")
                .path("roster")
                .valueStream()
                .filter(seat -> seat.path("enrolment").asString("").equals("ENROLLED"))
                .map(seat -> seat.path("participantId").asString())
                .sorted()
                .toList();
    }

    private JsonNode seat(String session, String person) {
        return session(session, "roster { participantId enrolment position walkIn attendance { status minutes } }")
                .path("roster")
                .valueStream()
                .filter(seat -> seat.path("participantId").asString().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode session(String id, String selection) {
        return office.desk()
                .asks("query($id: ID!) { session(id: $id) { " + selection + " } }", Map.of("id", id))
                .path("session");
    }

    private JsonNode figures(String selection) {
        return office.desk()
                .asks("{ knowledgeExchangeAttendance(programId: \"plus\") { " + selection + " } }")
                .path("knowledgeExchangeAttendance");
    }

    private JsonNode topic(String words) {
        return office.desk()
                .asks("{ topicCoverage(programId: \"plus\") { topic status proposal { title leaderIds } } }")
                .path("topicCoverage")
                .valueStream()
                .filter(topic -> topic.path("topic").asString().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private int brings(Path file, String kind) {
        LedgerProcess running = Objects.requireNonNull(node);
        return Shell.run(
                        "java -jar \"$JAR\" import \"$FILE\" --kind " + kind + " --program plus --url \"$URL\"",
                        Map.of(
                                "JAR", LedgerProcess.JAR.toAbsolutePath().toString(),
                                "FILE", file.toString(),
                                "URL", running.url(),
                                "MENTOR_LEDGER_TOKEN", People.token(running.data, "COORDINATOR", "office")))
                .exitCode();
    }

    private static IntStream students() {
        return IntStream.range(0, STUDENTS);
    }

    private static String student(int i) {
        return "s%03d".formatted(i);
    }

    private static List<String> interests(int i) {
        return IntStream.of(i % 4, (i + 2 + i % 5) % CAREERS.size(), (i * 7 + 4) % CAREERS.size())
                .distinct()
                .mapToObj(CAREERS::get)
                .toList();
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
