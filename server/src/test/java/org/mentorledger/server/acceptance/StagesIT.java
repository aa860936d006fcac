package org.mentorledger.server.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** How Kim, who is 17, goes through the stages A to E of Mentoring Plus. Told in order. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StagesIT {
    private static final String JOURNEY = "stage directedTo careerChoices careerPath attended"
            + " stages { stage enteredOn completedOn overridden notes { note } }";

    private @Nullable LedgerProcess node;
    private Office office;

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
    void K8_K19_kimJoinsAndSaysWhatInterestsHer() {
        office.definesTheProgram("MENTORING_PLUS");
        List.of("Nursing", "Farming", "Law", "Film")
                .forEach(career -> office.desk()
                        .does("listCareer", Map.of("programId", "plus", "career", career), "receipt { sequence }"));
        Map<String, ?> child = Map.of(
                "id", "tim", "name", "Tim", "programId", "plus", "roles", List.of("MENTEE"), "birthDate", "2014-01-01");
        assertThat(office.desk().mayNot("registerParticipant", child)).isEqualTo("TOO_YOUNG");
        office.registers("kim", "Kim Doe", "MENTEE", Map.of("birthDate", "2009-03-01"));
        office.registers("rosa", "Rosa Lima", "MENTOR", Map.of("birthDate", "1955-03-01"));
        kim("declareInterests", Map.of("careers", List.of("Nursing", "Law"), "suggestions", List.of("Beekeeping")));
        kim("declareInterests", Map.of("careers", List.of("Nursing", "Film", "Farming"), "ownWords", "Animals, too"));

        assertThat(journey("interests { careers } interestHistory { careers suggestions { career } }")
                        .path("interestHistory")
                        .size())
                .isEqualTo(2);
    }

    @Test
    @Order(2)
    void K2_K24_sheExploresInStageAAndIsDirectedToB() {
        office("enterStage", Map.of("stage", "A", "on", "2026-09-01"));
        assertThat(office.desk().mayNot("enterStage", of(Map.of("stage", "B")))).isEqualTo("STAGE_NOT_COMPLETED");
        exchange("ke", "A", "2026-09-15", List.of("Nursing", "Farming"), List.of("rosa"));
        attends("ke");
        kim("exploreTopic", Map.of("stage", "A", "topic", "Salary ranges", "sessionId", "ke"));
        office("completeStage", Map.of("stage", "A", "on", "2026-09-20"));

        JsonNode journey = journey(JOURNEY);
        assertThat(journey.path("directedTo").asString()).isEqualTo("B");
        assertThat(journey.path("attended").asInt()).isEqualTo(1);
    }

    @Test
    @Order(3)
    void K20_K21_inStageBSheFocusesOnAtMostThreeCareers() {
        office("enterStage", Map.of("stage", "B", "on", "2026-09-21"));
        assertThat(office.mentee("kim")
                        .mayNot(
                                "chooseCareerPaths",
                                of(Map.of("careers", List.of("Nursing", "Law", "Film", "Farming")))))
                .isEqualTo("TOO_MANY_CAREERS");
        kim("chooseCareerPaths", Map.of("careers", List.of("Nursing", "Law")));
        kim("chooseCareerPaths", Map.of("careers", List.of("Nursing", "Farming"), "reason", "Rosa told of the farm"));

        JsonNode history = journey("careerChoiceHistory { careers reason }").path("careerChoiceHistory");
        assertThat(history.size()).isEqualTo(2);
        assertThat(history.path(1).path("reason").asString()).isEqualTo("Rosa told of the farm");
    }

    @Test
    @Order(4)
    void K25_K26_rosaLeadsStageBOnceTheWorkshopCompletedHerTraining() throws InterruptedException {
        Map<String, Object> session =
                new HashMap<>(session("farm", "B", "2026-10-01", List.of("Farming"), List.of("rosa")));
        session.putAll(Map.of("minutes", 240, "topics", List.of("The soil", "Machines", "What it pays")));
        assertThat(office.desk().mayNot("scheduleSession", session)).isEqualTo("MENTOR_WORKSHOP_MISSING");

        Map<String, Object> workshop = new HashMap<>(session("ws", null, "2026-09-25", List.of(), List.of()));
        workshop.putAll(Map.of("kind", "TRAINING", "training", "MENTOR_WORKSHOP", "minutes", 180));
        office.desk().does("scheduleSession", workshop, "session { status }");
        office.desk()
                .does(
                        "recordAttendance",
                        Map.of("sessionId", "ws", "participantId", "rosa", "status", "PRESENT"),
                        "receipt { sequence }");
        office.desk().does("holdSession", Map.of("sessionId", "ws"), "receipt { sequence }");
        awaitTraining();

        JsonNode farm = office.desk().does("scheduleSession", session, "session { minutes stage topics { topic } }");
        assertThat(farm.path("session").path("minutes").asInt()).isEqualTo(240);
        assertThat(farm.path("session").path("topics").size()).isEqualTo(3);
        attends("farm");
    }

    @Test
    @Order(5)
    void K22_K23_K27_rosaTellsOfHerSector() {
        office.mentor("rosa")
                .does(
                        "briefSector",
                        Map.of(
                                "programId",
                                "plus",
                                "participantId",
                                "rosa",
                                "career",
                                "Farming",
                                "past",
                                "Small farms",
                                "present",
                                "Large farms",
                                "future",
                                "Machines",
                                "education",
                                "A college",
                                "learning",
                                "Every year anew",
                                "employment",
                                "Good",
                                "resources",
                                List.of(Map.of(
                                        "kind", "WEBSITE",
                                        "title", "Farm jobs",
                                        "link", "https://farms.example.org",
                                        "asOf", "2026-09-01"))),
                        "receipt { sequence }");

        JsonNode brief = office.mentee("kim")
                .asks("{ sectorBriefs(programId: \"plus\", career: \"Farming\") { past future employment"
                        + " mentorId resources { kind title asOf } } }")
                .path("sectorBriefs")
                .path(0);
        assertThat(brief.path("future").asString()).isEqualTo("Machines");
        assertThat(brief.path("resources").path(0).path("asOf").asString()).isEqualTo("2026-09-01");
    }

    @Test
    @Order(6)
    void K28_K29_K31_K34_K53_K54_inStageCSheWorksAndRemembersWhatSheDidBefore() {
        office("completeStage", Map.of("stage", "B", "on", "2026-10-05"));
        office("enterStage", Map.of("stage", "C", "on", "2026-10-06"));
        office.registers("omar", "Omar Khan", "MENTOR", Map.of());
        JsonNode team = office.desk()
                .does(
                        "proposeMentorship",
                        Map.of(
                                "id", "team",
                                "programId", "plus",
                                "mentorIds", List.of("rosa", "omar"),
                                "menteeIds", List.of("kim"),
                                "relationType", "NON_SUPERVISING",
                                "purpose", "Support while she works"),
                        "mentorship { purpose mentors { id } }");
        assertThat(team.path("mentorship").path("purpose").asString()).isEqualTo("Support while she works");
        kim(
                "recordExperience",
                Map.of(
                        "experienceId", "farm",
                        "kind", "COOP_EDUCATION",
                        "from", "2026-10-10",
                        "to", "2026-11-10",
                        "career", "Farming",
                        "mentorshipId", "team",
                        "employer", "Hill Farm"));
        kim(
                "recordExperience",
                Map.of(
                        "experienceId", "shop",
                        "kind", "SUMMER_JOB",
                        "from", "2025-07-01",
                        "to", "2025-08-31",
                        "outside", true,
                        "knownFrom", "Her résumé"));

        JsonNode experiences = journey("experiences { id kind career mentorshipId outside knownFrom }")
                .path("experiences");
        assertThat(experiences.size()).isEqualTo(2);
        assertThat(experiences.valueStream().map(it -> it.path("mentorshipId").asString("")))
                .contains("team");
    }

    @Test
    @Order(7)
    void K39_K41_K43_inStageDSheDrawsAPlanAndChangesIt() {
        office("completeStage", Map.of("stage", "C", "on", "2026-11-11"));
        office("enterStage", Map.of("stage", "D", "on", "2026-11-12"));
        kim("defineCareerPath", Map.of("career", "Farming"));
        Map<String, ?> college =
                Map.of("itemId", "college", "title", "Agricultural college", "kind", "TRADITIONAL", "model", "COLLEGE");
        Map<String, ?> summer =
                Map.of("itemId", "summer", "title", "A summer on a farm", "kind", "OTHER", "model", "ON_THE_JOB");
        kim(
                "drawLearningPlan",
                Map.of(
                        "items", List.of(college),
                        "models", List.of(Map.of("model", "UNIVERSITY", "note", "Too long"))));
        kim("reviseLearningPlan", Map.of("items", List.of(college, summer), "reason", "She wants to work, too"));
        kim("completeLearningItem", Map.of("itemId", "summer", "evidence", "A letter of Hill Farm"));

        JsonNode plan = journey("learningPlan { revision reason items { id kind completedOn } models { model } }"
                        + " learningPlanHistory { revision }")
                .path("learningPlan");
        assertThat(plan.path("revision").asInt()).isEqualTo(2);
        assertThat(plan.path("items").path(1).path("completedOn").asString()).isNotEmpty();
    }

    @Test
    @Order(8)
    void K1_K46_K47_K52_andComesToStageEWithItsTopicsTracked() {
        office("completeStage", Map.of("stage", "D", "on", "2026-11-20"));
        office("enterStage", Map.of("stage", "E", "on", "2026-11-20"));
        kim("exploreTopic", Map.of("stage", "E", "topic", "Salary ranges"));
        office("noteStage", Map.of("stage", "E", "note", "She has a place at the college"));

        JsonNode journey = journey(JOURNEY + " topics { topic stages sessionIds }");
        assertThat(journey.path("stage").asString()).isEqualTo("E");
        assertThat(journey.path("stages")
                        .valueStream()
                        .map(stage -> stage.path("stage").asString()))
                .containsExactly("A", "B", "C", "D", "E");
        assertThat(journey.path("topics").path(0).path("stages").valueStream().map(JsonNode::asString))
                .containsExactly("A", "E");
        JsonNode funnel = office.desk()
                .asks(
                        "{ journeyFunnel(programId: \"plus\") { people withPlan stages { stage entered completed now } } }")
                .path("journeyFunnel");
        assertThat(funnel.path("people").asInt()).isEqualTo(1);
        assertThat(funnel.path("stages").path(4).path("now").asInt()).isEqualTo(1);
        assertThat(office.mentee("kim")
                        .asks("{ attendance(participantId: \"kim\") { edges { node { sessionId minutes } } } }")
                        .path("attendance")
                        .path("edges")
                        .size())
                .isEqualTo(2);
    }

    private void exchange(String id, String stage, String day, List<String> careers, List<String> mentors) {
        office.desk().does("scheduleSession", session(id, stage, day, careers, mentors), "session { status }");
    }

    private static Map<String, Object> session(
            String id, @Nullable String stage, String day, List<String> careers, List<String> mentors) {
        Map<String, Object> session = new HashMap<>(Map.of(
                "id", id,
                "programId", "plus",
                "kind", "KNOWLEDGE_EXCHANGE",
                "heldOn", day,
                "minutes", 120,
                "careers", careers,
                "mentorIds", mentors));
        if (stage != null) {
            session.put("stage", stage);
        }
        return session;
    }

    private void attends(String session) {
        office.desk()
                .does(
                        "recordAttendance",
                        Map.of("sessionId", session, "participantId", "kim", "status", "PRESENT"),
                        "receipt { sequence }");
    }

    /** The training is recorded by a reaction, a moment after the session was held. */
    private void awaitTraining() throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            JsonNode trainings = office.desk()
                    .asks("{ participant(id: \"rosa\") { memberships { trainings { name } } } }")
                    .path("participant")
                    .path("memberships")
                    .path(0)
                    .path("trainings");
            if (trainings.size() == 1) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The training was not recorded");
    }

    private void kim(String mutation, Map<String, ?> input) {
        office.mentee("kim").does(mutation, of(input), "journey { stage } receipt { sequence }");
    }

    private void office(String mutation, Map<String, ?> input) {
        office.desk().does(mutation, of(input), "journey { stage } receipt { sequence }");
    }

    private JsonNode journey(String selection) {
        return office.mentee("kim")
                .asks("{ journey(programId: \"plus\", participantId: \"kim\") { " + selection + " } }")
                .path("journey");
    }

    private static Map<String, Object> of(Map<String, ?> input) {
        Map<String, Object> whole = new HashMap<>(Map.of("programId", "plus", "participantId", "kim"));
        whole.putAll(input);
        return whole;
    }
}
