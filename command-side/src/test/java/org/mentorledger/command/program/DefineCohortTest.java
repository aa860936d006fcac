package org.mentorledger.command.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.with;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.id.CohortId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.program.ProgramEvent.CohortDefined;

class DefineCohortTest {
    private static final Map<String, Object> GRADE_12 = Map.of(
            "programId", "p", "cohortId", "g12", "name", "Grade 12 of 2026", "population", "Secondary school students");

    private final Story story = new Story().withPeople();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void K9_everyPopulationAtItsStageOfLifeIsACohort() {
        Map<String, Object> adults =
                Map.of("programId", "p", "cohortId", "adults", "name", "Adults who change careers");

        assertThat(story.office.outcome("defineCohort", GRADE_12)).isEqualTo("DONE");
        assertThat(defined().population()).isEqualTo("Secondary school students");
        assertThat(story.office.outcome("defineCohort", adults)).isEqualTo("DONE");
        assertThat(defined().population()).isNull();

        assertThat(story.world.facts().program(new ProgramId("p")).orElseThrow().cohorts())
                .containsExactlyInAnyOrder(new CohortId("g12"), new CohortId("adults"));
    }

    @Test
    void aCohortDefinedAgainIsRenamed() {
        story.office.does("defineCohort", GRADE_12);

        assertThat(story.office.outcome("defineCohort", GRADE_12)).isEqualTo("ALREADY_SO");
        assertThat(story.office.outcome("defineCohort", with(GRADE_12, "name", "The Grade 12")))
                .isEqualTo("DONE");
        assertThat(defined().name()).isEqualTo("The Grade 12");
        assertThat(story.office.outcome("defineCohort", with(GRADE_12, "name", "The Grade 12", "population", "Youth")))
                .isEqualTo("DONE");
    }

    @Test
    void aCohortHasAnIdAndAName() {
        assertThat(story.office.refusal("defineCohort", with(GRADE_12, "cohortId", "g 12")))
                .isEqualTo("BAD_USER_INPUT cohortId");
        assertThat(story.office.refusal("defineCohort", with(GRADE_12, "name", "")))
                .isEqualTo("BAD_USER_INPUT name");
        assertThat(story.office.refusal("defineCohort", with(GRADE_12, "population", " ")))
                .isEqualTo("BAD_USER_INPUT population");
    }

    @Test
    void onlyTheProgramsOfficeDefinesCohorts() {
        assertThat(story.mia.refusal("defineCohort", GRADE_12)).isEqualTo("FORBIDDEN");
        assertThat(story.stranger.refusal("defineCohort", GRADE_12)).isEqualTo("NOT_FOUND programId");
        assertThat(story.admin.refusal("defineCohort", with(GRADE_12, "programId", "x")))
                .isEqualTo("NOT_FOUND programId");
    }

    private CohortDefined defined() {
        return story.world.last("program:p", CohortDefined.class);
    }
}
