package org.mentorledger.command.world;

import static org.mentorledger.command.world.Story.noah;
import static org.mentorledger.command.world.Story.with;

import java.util.List;
import java.util.Map;

/** A journey of Noah that leaves every event of its vocabulary, and what its program and its people add to theirs. */
final class Journeys {
    private static final Map<String, Object> ITEM = Map.of(
            "itemId", "i", "title", "Anatomy", "kind", "TRADITIONAL", "career", "Nurse", "link", "https://a.example");

    private Journeys() {}

    static void setsOut(Story story) {
        story.listing("Nurse", "Welder");
        story.noah.does(
                "declareInterests",
                noah("careers", List.of("Nurse"), "ownWords", "I fix bicycles", "suggestions", List.of("Pilot")));
        story.office.does("enterStage", noah("stage", "A", "on", "2026-02-01"));
    }

    static void goesOn(Story story) {
        Map<String, Object> first = noah("stage", "A", "reason", "So it was");
        story.revised(Map.of("overarchingTopics", List.of("Salaries")));
        story.office.does("completeStage", first);
        story.office.does("reopenStage", first);
        story.office.does("completeStage", first);
        story.office.does("enterStage", noah("stage", "B"));
        story.office.does("enterStage", noah("stage", "D", "overriding", true, "reason", "So it was"));
        story.noah.does("noteStage", with(first, "note", "Nice"));
        story.noah.does("exploreTopic", with(first, "topic", "Salaries"));
        story.noah.does("chooseCareerPaths", noah("careers", List.of("Nurse")));
        story.noah.does("defineCareerPath", noah("career", "Nurse"));
        works(story);
        learns(story);
        around(story);
    }

    /** What the program offers beside, and what its people say of themselves. */
    private static void around(Story story) {
        story.office.does("delistCareer", Map.of("programId", "p", "career", "Welder"));
        story.office.does("defineCohort", Map.of("programId", "p", "cohortId", "g12", "name", "Grade 12"));
        story.office.does("assignCohort", noah("cohortId", "g12"));
        story.noah.does("declareExperience", noah("careers", List.of("Baker"), "retired", false));
        story.mia.does("briefSector", brief());
    }

    private static void works(Story story) {
        Map<String, Object> job = noah("kind", "SUMMER_JOB", "from", "2025-07-01", "employer", "Bakery");
        story.noah.does("recordExperience", with(job, "experienceId", "e"));
        story.noah.does("recordExperience", with(job, "experienceId", "f", "mentorshipId", "m"));
        story.noah.does("voidExperience", noah("experienceId", "e", "reason", "So it was"));
    }

    private static void learns(Story story) {
        Map<String, Object> plan =
                noah("items", List.of(ITEM), "models", List.of(Map.of("model", "COLLEGE", "note", "Too far")));
        Map<String, Object> visit = Map.of("itemId", "v", "title", "A day on a ward", "kind", "OTHER");
        story.noah.does("drawLearningPlan", plan);
        story.noah.does("reviseLearningPlan", with(plan, "items", List.of(ITEM, visit), "reason", "One more"));
        story.noah.does("completeLearningItem", noah("itemId", "v", "evidence", "A letter"));
    }

    private static Map<String, Object> brief() {
        return Map.of(
                "programId",
                "p",
                "participantId",
                "mia",
                "career",
                "Nurse",
                "past",
                "Wards of forty",
                "resources",
                List.of(Map.of("kind", "WEBSITE", "title", "The college", "link", "https://c.example")));
    }
}
