package org.mentorledger.command.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.noah;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.facts.MembershipFacts;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.id.CohortId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.membership.MembershipEvent.CohortAssigned;

class AssignCohortTest {
    private final Story story = new Story().withPeople();

    @BeforeEach
    void cohorts() {
        story.office.does("defineCohort", Map.of("programId", "p", "cohortId", "g12", "name", "Grade 12"));
        story.office.does("defineCohort", Map.of("programId", "p", "cohortId", "adults", "name", "Adults"));
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void K9_aMemberBelongsToOneCohortAtMost() {
        assertThat(story.office.outcome("assignCohort", noah("cohortId", "g12")))
                .isEqualTo("DONE");
        assertThat(story.office.outcome("assignCohort", noah("cohortId", "g12")))
                .isEqualTo("ALREADY_SO");
        assertThat(story.office.outcome("assignCohort", noah("cohortId", "adults")))
                .isEqualTo("DONE");

        CohortAssigned assigned = story.world.last("membership:p:noah", CohortAssigned.class);
        assertThat(assigned.cohortId()).isEqualTo(new CohortId("adults"));
        assertThat(assigned.happenedOn()).isEqualTo("2026-06-15");
        assertThat(facts().cohort()).isEqualTo(new CohortId("adults"));
    }

    @Test
    void withoutACohortAMemberBelongsToNone() {
        assertThat(story.office.outcome("assignCohort", noah())).isEqualTo("ALREADY_SO");
        story.office.does("assignCohort", noah("cohortId", "g12"));

        assertThat(story.office.outcome("assignCohort", noah())).isEqualTo("DONE");
        assertThat(facts().cohort()).isNull();
    }

    @Test
    void aCohortIsOneOfTheProgram() {
        assertThat(story.office.refusal("assignCohort", noah("cohortId", "g13")))
                .isEqualTo("NOT_FOUND cohortId");
        assertThat(story.office.refusal("assignCohort", noah("cohortId", "g 12")))
                .isEqualTo("BAD_USER_INPUT cohortId");
    }

    @Test
    void onlyWhoIsAMemberNowBelongsToACohort() {
        assertThat(story.office.refusal("assignCohort", noah("participantId", "lou", "cohortId", "g12")))
                .isEqualTo("NOT_A_MEMBER participantId");

        story.office.does("withdrawFromProgram", noah("reason", "Moves away"));

        assertThat(story.office.refusal("assignCohort", noah("cohortId", "g12")))
                .isEqualTo("NOT_A_MEMBER participantId");
    }

    @Test
    void whoLeavesAndReturnsBelongsWhereTheyDid() {
        story.office.does("assignCohort", noah("cohortId", "g12"));
        story.office.does("withdrawFromProgram", noah("reason", "Moves away"));
        story.office.does("returnToProgram", noah());

        assertThat(story.office.outcome("assignCohort", noah("cohortId", "g12")))
                .isEqualTo("ALREADY_SO");
        assertThat(facts().cohort()).isEqualTo(new CohortId("g12"));
    }

    @Test
    void onlyTheOfficeAssigns() {
        assertThat(story.noah.refusal("assignCohort", noah("cohortId", "g12"))).isEqualTo("FORBIDDEN");
        assertThat(story.stranger.refusal("assignCohort", noah("cohortId", "g12")))
                .isEqualTo("NOT_FOUND programId");
    }

    private MembershipFacts facts() {
        return story.world
                .facts()
                .membership(new ProgramId("p"), new ParticipantId("noah"))
                .orElseThrow();
    }
}
