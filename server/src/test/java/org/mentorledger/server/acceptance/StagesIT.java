package org.mentorledger.server.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** How Kim, who is 17, goes through the stages A to E of Mentoring Plus. Told in order. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StagesIT {
    private static final String JOURNEY = "stage directedTo careerChoices careerPath attended"
            + " stages { stage enteredOn completedOn overridden notes { note } }";

    @RegisterExtension
    static final RunningLedger LEDGER = new RunningLedger();

    private final Office office = new Office(LEDGER.people(), "plus");
    private final Kim kim = new Kim(office);

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
        kim.does(
                "declareInterests", Map.of("careers", List.of("Nursing", "Law"), "suggestions", List.of("Beekeeping")));
        kim.does(
                "declareInterests",
                Map.of("careers", List.of("Nursing", "Film", "Farming"), "ownWords", "Animals, too"));

        assertThat(kim.journey("interests { careers } interestHistory { careers suggestions { career } }")
                        .path("interestHistory")
                        .size())
                .isEqualTo(2);
    }

    @Test
    @Order(2)
    void K2_K24_sheExploresInStageAAndIsDirectedToB() {
        kim.isLed("enterStage", Map.of("stage", "A", "on", "2026-09-01"));
        assertThat(office.desk().mayNot("enterStage", Kim.of(Map.of("stage", "B"))))
                .isEqualTo("STAGE_NOT_COMPLETED");
        Map<String, ?> exchange = Kim.session("ke", "A", "2026-09-15", List.of("Nursing", "Farming"), List.of("rosa"));
        office.desk().does("scheduleSession", exchange, "session { status }");
        kim.attends("ke");
        kim.does("exploreTopic", Map.of("stage", "A", "topic", "Salary ranges", "sessionId", "ke"));
        kim.isLed("completeStage", Map.of("stage", "A", "on", "2026-09-20"));

        JsonNode journey = kim.journey(JOURNEY);
        assertThat(journey.path("directedTo").asString()).isEqualTo("B");
        assertThat(journey.path("attended").asInt()).isEqualTo(1);
    }

    @Test
    @Order(3)
    void K20_K21_inStageBSheFocusesOnAtMostThreeCareers() {
        kim.isLed("enterStage", Map.of("stage", "B", "on", "2026-09-21"));
        assertThat(office.mentee("kim")
                        .mayNot(
                                "chooseCareerPaths",
                                Kim.of(Map.of("careers", List.of("Nursing", "Law", "Film", "Farming")))))
                .isEqualTo("TOO_MANY_CAREERS");
        kim.does("chooseCareerPaths", Map.of("careers", List.of("Nursing", "Law")));
        kim.does(
                "chooseCareerPaths",
                Map.of("careers", List.of("Nursing", "Farming"), "reason", "Rosa told of the farm"));

        JsonNode history = kim.journey("careerChoiceHistory { careers reason }").path("careerChoiceHistory");
        assertThat(history.size()).isEqualTo(2);
        assertThat(history.path(1).path("reason").asString()).isEqualTo("Rosa told of the farm");
    }

    @Test
    @Order(4)
    void K25_K26_rosaLeadsStageBOnceTheWorkshopCompletedHerTraining() throws InterruptedException {
        Map<String, Object> session =
                new HashMap<>(Kim.session("farm", "B", "2026-10-01", List.of("Farming"), List.of("rosa")));
        session.putAll(Map.of("minutes", 240, "topics", List.of("The soil", "Machines", "What it pays")));
        assertThat(office.desk().mayNot("scheduleSession", session)).isEqualTo("MENTOR_WORKSHOP_MISSING");

        Map<String, Object> workshop = new HashMap<>(Kim.session("ws", null, "2026-09-25", List.of(), List.of()));
        workshop.putAll(Map.of("kind", "TRAINING", "training", "MENTOR_WORKSHOP", "minutes", 180));
        office.desk().does("scheduleSession", workshop, "session { status }");
        kim.isIn("ws", "rosa");
        office.desk().does("holdSession", Map.of("sessionId", "ws"), "receipt { sequence }");
        kim.awaitsTrainingOfRosa();

        JsonNode farm = office.desk().does("scheduleSession", session, "session { minutes stage topics { topic } }");
        assertThat(farm.path("session").path("minutes").asInt()).isEqualTo(240);
        assertThat(farm.path("session").path("topics").size()).isEqualTo(3);
        kim.attends("farm");
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
        kim.isLed("completeStage", Map.of("stage", "B", "on", "2026-10-05"));
        kim.isLed("enterStage", Map.of("stage", "C", "on", "2026-10-06"));
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
        kim.does(
                "recordExperience",
                Map.of(
                        "experienceId", "farm",
                        "kind", "COOP_EDUCATION",
                        "from", "2026-10-10",
                        "to", "2026-11-10",
                        "career", "Farming",
                        "mentorshipId", "team",
                        "employer", "Hill Farm"));
        kim.does(
                "recordExperience",
                Map.of(
                        "experienceId", "shop",
                        "kind", "SUMMER_JOB",
                        "from", "2025-07-01",
                        "to", "2025-08-31",
                        "outside", true,
                        "knownFrom", "Her résumé"));

        JsonNode experiences = kim.journey("experiences { id kind career mentorshipId outside knownFrom }")
                .path("experiences");
        assertThat(experiences.size()).isEqualTo(2);
        assertThat(experiences.valueStream().map(it -> it.path("mentorshipId").asString("")))
                .contains("team");
    }

    @Test
    @Order(7)
    void K39_K41_K43_inStageDSheDrawsAPlanAndChangesIt() {
        kim.isLed("completeStage", Map.of("stage", "C", "on", "2026-11-11"));
        kim.isLed("enterStage", Map.of("stage", "D", "on", "2026-11-12"));
        kim.does("defineCareerPath", Map.of("career", "Farming"));
        Map<String, ?> college =
                Map.of("itemId", "college", "title", "Agricultural college", "kind", "TRADITIONAL", "model", "COLLEGE");
        Map<String, ?> summer =
                Map.of("itemId", "summer", "title", "A summer on a farm", "kind", "OTHER", "model", "ON_THE_JOB");
        kim.does(
                "drawLearningPlan",
                Map.of(
                        "items", List.of(college),
                        "models", List.of(Map.of("model", "UNIVERSITY", "note", "Too long"))));
        kim.does("reviseLearningPlan", Map.of("items", List.of(college, summer), "reason", "She wants to work, too"));
        kim.does("completeLearningItem", Map.of("itemId", "summer", "evidence", "A letter of Hill Farm"));

        JsonNode plan = kim.journey("learningPlan { revision reason items { id kind completedOn } models { model } }"
                        + " learningPlanHistory { revision }")
                .path("learningPlan");
        assertThat(plan.path("revision").asInt()).isEqualTo(2);
        assertThat(plan.path("items").path(1).path("completedOn").asString()).isNotEmpty();
    }

    @Test
    @Order(8)
    void K1_K46_K47_K52_andComesToStageEWithItsTopicsTracked() {
        kim.isLed("completeStage", Map.of("stage", "D", "on", "2026-11-20"));
        kim.isLed("enterStage", Map.of("stage", "E", "on", "2026-11-20"));
        kim.does("exploreTopic", Map.of("stage", "E", "topic", "Salary ranges"));
        kim.isLed("noteStage", Map.of("stage", "E", "note", "She has a place at the college"));

        JsonNode journey = kim.journey(JOURNEY + " topics { topic stages sessionIds }");
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
        assertThat(kim.attendance().size()).isEqualTo(2);
    }
}
