package org.mentorledger.command.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.noah;
import static org.mentorledger.command.world.Story.proposal;
import static org.mentorledger.command.world.Story.with;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.id.GoalId;
import org.mentorledger.kernel.id.LearningItemId;
import org.mentorledger.kernel.id.MentorshipId;
import org.mentorledger.kernel.journey.ConsideredModel;
import org.mentorledger.kernel.journey.JourneyEvent.LearningItemCompleted;
import org.mentorledger.kernel.journey.JourneyEvent.LearningPlanDrawn;
import org.mentorledger.kernel.journey.JourneyEvent.LearningPlanRevised;
import org.mentorledger.kernel.journey.LearningItem;
import org.mentorledger.kernel.journey.LearningItemKind;
import org.mentorledger.kernel.journey.LearningModel;

class LearningPlanTest {
    private static final Map<String, Object> COURSE = Map.of(
            "itemId", "course", "title", "Anatomy", "kind", "TRADITIONAL", "model", "COLLEGE", "career", "Nurse");
    private static final Map<String, Object> VISIT =
            Map.of("itemId", "visit", "title", "A day on a ward", "kind", "OTHER");
    private static final Map<String, Object> PLAN = noah("items", List.of(COURSE, VISIT));

    private final Story story = new Story().withPeople().listing("Nurse", "Welder");

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void K41_aLearningPlanHasTraditionalAndOtherItems() {
        assertThat(story.noah.outcome("drawLearningPlan", PLAN)).isEqualTo("DONE");

        assertThat(drawn().items())
                .containsExactly(
                        new LearningItem(
                                new LearningItemId("course"),
                                LearningItemKind.TRADITIONAL,
                                LearningModel.COLLEGE,
                                "Nurse",
                                null,
                                null,
                                null),
                        new LearningItem(
                                new LearningItemId("visit"), LearningItemKind.OTHER, null, null, null, null, null));
        assertThat(drawn().text().key()).isEqualTo("participant:noah");
        assertThat(story.world.words(drawn().text()))
                .containsOnly(
                        Map.entry("titles", "[\"Anatomy\",\"A day on a ward\"]"),
                        Map.entry("links", "[\"\",\"\"]"),
                        Map.entry("notes", "[]"));
    }

    @Test
    void K42_modelsAreConsideredAndTakenOrNot() {
        story.noah.does(
                "drawLearningPlan",
                with(
                        PLAN,
                        "models",
                        List.of(
                                Map.of("model", "COLLEGE", "chosen", true),
                                Map.of("model", "UNIVERSITY", "note", "Too far away"))));

        assertThat(drawn().models())
                .containsExactly(
                        new ConsideredModel(LearningModel.COLLEGE, true),
                        new ConsideredModel(LearningModel.UNIVERSITY, false));
        assertThat(story.world.words(drawn().text())).containsEntry("notes", "[\"\",\"Too far away\"]");
    }

    @Test
    void K44_anItemIsAResourceOfACareerThatIsListedOrWasChosen() {
        story.noah.does("chooseCareerPaths", noah("careers", List.of("Welder")));
        story.office.does("delistCareer", Map.of("programId", "p", "career", "Welder"));
        Map<String, Object> weld =
                with(VISIT, "career", "Welder", "link", "https://weld.example/a?b=c", "targetDate", "2027-01-31");

        assertThat(story.noah.refusal("drawLearningPlan", noah("items", List.of(with(COURSE, "career", "Pilot")))))
                .isEqualTo("CAREER_NOT_LISTED items.career");
        assertThat(story.noah.outcome("drawLearningPlan", noah("items", List.of(COURSE, weld))))
                .isEqualTo("DONE");
        assertThat(drawn().items().get(1).career()).isEqualTo("Welder");
        assertThat(drawn().items().get(1).targetDate()).isEqualTo("2027-01-31");
        assertThat(story.world.words(drawn().text())).containsEntry("links", "[\"\",\"https://weld.example/a?b=c\"]");
    }

    @Test
    void K45_anItemServesAGoalOfAMentorshipOfThePerson() {
        story.proposed().accepted().started();
        story.office.does("proposeMentorship", with(proposal(), "id", "n", "menteeIds", List.of("zoe")));

        assertThat(story.noah.refusal("drawLearningPlan", noah("items", List.of(with(COURSE, "goalId", "g")))))
                .isEqualTo("BAD_USER_INPUT items.mentorshipId");
        assertThat(story.noah.refusal(
                        "drawLearningPlan", noah("items", List.of(with(COURSE, "goalId", "g", "mentorshipId", "n")))))
                .isEqualTo("NOT_FOUND items.mentorshipId");
        assertThat(story.noah.refusal(
                        "drawLearningPlan", noah("items", List.of(with(COURSE, "goalId", "g", "mentorshipId", "m")))))
                .isEqualTo("NOT_FOUND items.goalId");
        story.noah.does("setGoal", Map.of("mentorshipId", "m", "goalId", "g", "title", "A nurse"));
        assertThat(story.noah.outcome(
                        "drawLearningPlan", noah("items", List.of(with(COURSE, "goalId", "g", "mentorshipId", "m")))))
                .isEqualTo("DONE");
        assertThat(drawn().items().get(0).goalId()).isEqualTo(new GoalId("g"));
        assertThat(drawn().items().get(0).mentorshipId()).isEqualTo(new MentorshipId("m"));
    }

    @Test
    void aPlanIsDrawnOnce() {
        story.noah.does("drawLearningPlan", PLAN);

        assertThat(story.office.outcome("drawLearningPlan", PLAN)).isEqualTo("ALREADY_SO");
        assertThat(story.noah.refusal("drawLearningPlan", noah("items", List.of(COURSE))))
                .isEqualTo("LEARNING_PLAN_DRAWN items");
        assertThat(story.noah.refusal(
                        "drawLearningPlan", noah("items", List.of(COURSE, with(VISIT, "title", "A night on a ward")))))
                .isEqualTo("LEARNING_PLAN_DRAWN items");
    }

    @Test
    void K43_aPlanIsRevisedWithAReasonAsOftenAsNeedBe() {
        Map<String, Object> revision = noah("items", List.of(VISIT), "reason", "The course is full");
        assertThat(story.noah.refusal("reviseLearningPlan", revision)).isEqualTo("LEARNING_PLAN_MISSING");
        story.noah.does("drawLearningPlan", PLAN);

        assertThat(story.noah.refusal("reviseLearningPlan", with(revision, "reason", " ")))
                .isEqualTo("BAD_USER_INPUT reason");
        assertThat(story.noah.outcome("reviseLearningPlan", with(PLAN, "reason", "None at all")))
                .isEqualTo("ALREADY_SO");
        assertThat(story.noah.outcome("reviseLearningPlan", revision)).isEqualTo("DONE");
        assertThat(story.noah.outcome("reviseLearningPlan", with(revision, "reason", "The course is still full")))
                .isEqualTo("ALREADY_SO");
        LearningPlanRevised revised = story.world.last("journey:p:noah", LearningPlanRevised.class);
        assertThat(revised.items()).extracting(LearningItem::itemId).containsExactly(new LearningItemId("visit"));
        assertThat(story.world.words(revised.text()))
                .containsEntry("reason", "The course is full")
                .containsEntry("titles", "[\"A day on a ward\"]");
        assertThat(story.noah.outcome("reviseLearningPlan", with(PLAN, "reason", "A seat is free")))
                .isEqualTo("DONE");
    }

    @Test
    void aCareerOfThePlanStaysInItWhenItIsTakenOffTheList() {
        story.noah.does("drawLearningPlan", PLAN);
        story.office.does("delistCareer", Map.of("programId", "p", "career", "Nurse"));

        assertThat(story.noah.outcome("reviseLearningPlan", noah("items", List.of(COURSE), "reason", "One will do")))
                .isEqualTo("DONE");
        story.noah.does("reviseLearningPlan", noah("items", List.of(VISIT), "reason", "The other will"));
        assertThat(story.noah.refusal("reviseLearningPlan", noah("items", List.of(COURSE), "reason", "Or not")))
                .isEqualTo("CAREER_NOT_LISTED items.career");
    }

    @Test
    void anItemOfThePlanIsCompletedOnceAndStaysSo() {
        Map<String, Object> done = noah("itemId", "visit", "on", "2026-05-01", "evidence", "A letter of the ward");
        assertThat(story.noah.refusal("completeLearningItem", done)).isEqualTo("LEARNING_PLAN_MISSING");
        story.noah.does("drawLearningPlan", PLAN);

        assertThat(story.noah.refusal("completeLearningItem", noah("itemId", "nothing")))
                .isEqualTo("NOT_FOUND itemId");
        assertThat(story.noah.refusal("completeLearningItem", with(done, "on", "2026-06-17")))
                .isEqualTo("STEP_IN_FUTURE on");
        assertThat(story.noah.outcome("completeLearningItem", done)).isEqualTo("DONE");
        LearningItemCompleted completed = story.world.last("journey:p:noah", LearningItemCompleted.class);
        assertThat(completed.happenedOn()).isEqualTo("2026-05-01");
        assertThat(story.world.words(completed.text())).containsOnly(Map.entry("evidence", "A letter of the ward"));
        assertThat(story.noah.outcome("completeLearningItem", done)).isEqualTo("ALREADY_SO");

        story.noah.does("reviseLearningPlan", noah("items", List.of(COURSE), "reason", "The visit is done"));
        assertThat(story.noah.refusal("completeLearningItem", done)).isEqualTo("NOT_FOUND itemId");
        story.noah.does("reviseLearningPlan", with(PLAN, "reason", "It stays written"));
        assertThat(story.noah.outcome("completeLearningItem", done)).isEqualTo("ALREADY_SO");
    }

    @Test
    void aPlanHasSomeItemsOfTheirOwnIds() {
        assertThat(refused(List.of())).isEqualTo("BAD_USER_INPUT items");
        assertThat(refused(Collections.nCopies(201, COURSE))).isEqualTo("BAD_USER_INPUT items");
        assertThat(refused(List.of(COURSE, with(VISIT, "itemId", "course")))).isEqualTo("BAD_USER_INPUT items.itemId");
        assertThat(refused(List.of(with(COURSE, "itemId", "a b")))).isEqualTo("BAD_USER_INPUT items.itemId");
        assertThat(refused(List.of(with(COURSE, "title", "")))).isEqualTo("BAD_USER_INPUT items.title");
        assertThat(refused(List.of(with(COURSE, "link", "ftp://x")))).isEqualTo("BAD_USER_INPUT items.link");
        assertThat(refused(List.of(with(COURSE, "career", " ")))).isEqualTo("BAD_USER_INPUT items.career");
        assertThat(story.noah.refusal(
                        "drawLearningPlan", with(PLAN, "models", List.of(Map.of("model", "OTHER", "note", "")))))
                .isEqualTo("BAD_USER_INPUT models.note");
        assertThat(story.noah.outcome(
                        "drawLearningPlan",
                        noah(
                                "items",
                                IntStream.range(0, 200)
                                        .mapToObj(i -> with(COURSE, "itemId", "i" + i))
                                        .toList())))
                .isEqualTo("DONE");
    }

    @Test
    void thePersonAndTheOfficePlanAndNobodyElse() {
        assertThat(story.mia.refusal("drawLearningPlan", PLAN)).isEqualTo("NOT_FOUND participantId");
        assertThat(story.zoe.refusal("reviseLearningPlan", with(PLAN, "reason", "No")))
                .isEqualTo("NOT_FOUND participantId");
        assertThat(story.stranger.refusal("completeLearningItem", noah("itemId", "visit")))
                .isEqualTo("NOT_FOUND programId");
        assertThat(story.office.outcome("drawLearningPlan", PLAN)).isEqualTo("DONE");
    }

    private String refused(List<?> items) {
        return story.noah.refusal("drawLearningPlan", noah("items", items));
    }

    private LearningPlanDrawn drawn() {
        return story.world.last("journey:p:noah", LearningPlanDrawn.class);
    }
}
