package org.mentorledger.query.program.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.program.PeriodKind;
import org.mentorledger.query.Facts;
import org.mentorledger.query.RoomContract;
import org.mentorledger.query.ToldCohorts;
import org.mentorledger.query.projection.Projection;

class ProgramProjectionTest extends RoomContract {
    private final ProgramViews programs = new ProgramViews(story.generations());
    private final ToldCohorts cohorts = new ToldCohorts(story, telling.vault());

    @Override
    protected Projection projection() {
        return new ProgramProjection();
    }

    @Override
    protected void tell() {
        super.tell();
        cohorts.offer();
    }

    @Test
    void aProgramIsShownWithItsPolicyAndCycles() {
        telling.aYear();

        ProgramView program = programs.find("oacett").orElseThrow();

        assertThat(program.name()).isEqualTo("OACETT mentoring");
        assertThat(program.policy().cpdBody()).isEqualTo("OACETT");
        assertThat(program.policy().agreements())
                .extracting(PolicyView.Agreement::name)
                .containsExactly("COMMITMENT");
        assertThat(program.coordinatorIds()).containsExactly("office");
        assertThat(program.cycles()).extracting(ProgramView.Cycle::id).containsExactly("c1");
    }

    @Test
    void everyVersionOfThePolicyStandsWithItsDay() {
        telling.aYear();

        ProgramView program = programs.find("oacett").orElseThrow();

        assertThat(program.policyVersion()).isEqualTo(2);
        assertThat(program.policy().breaks()).extracting("name").containsExactly("Summer");
        assertThat(program.policyVersions())
                .extracting(ProgramView.PolicyVersion::version, ProgramView.PolicyVersion::since)
                .containsExactly(tuple(1, LocalDate.of(2026, 8, 1)), tuple(2, LocalDate.of(2026, 8, 20)));
        assertThat(program.policyVersions().get(0).policy().breaks()).isEmpty();
        assertThat(program.policyVersions().get(1).by()).isEqualTo("admin");
    }

    @Test
    void T25_placementPeriodsStandWithTheirCycle() {
        telling.aYear();

        assertThat(programs.find("oacett").orElseThrow().periods())
                .containsExactly(new ProgramView.Period(
                        "autumn",
                        "c1",
                        PeriodKind.PLACEMENT,
                        "Autumn placements",
                        LocalDate.of(2026, 10, 1),
                        LocalDate.of(2026, 12, 15)));
    }

    @Test
    void whoLeftTheOfficeCoordinatesNoMore() {
        telling.people();
        story.happens("program:oacett", Facts.appointed("oacett", "deputy"));

        assertThat(programs.coordinatedBy(coordinator("deputy"))).containsExactly("oacett");
        assertThat(programs.coordinatedBy(coordinator("registry"))).isEmpty();
    }

    @Test
    void K10_K12_theListOfCareersTellsWhoseSuggestionEachWasAndWhatWasTakenOffIt() {
        tell();

        assertThat(program().careers())
                .extracting(CareerView::name, CareerView::suggestedBy, CareerView::listed)
                .containsExactly(
                        tuple("nursing", null, false), tuple("Surveying", "noah", true), tuple("Welding", null, true));
    }

    @Test
    void aCareerThatIsListedAnewStandsOnceAsItWasListedLast() {
        tell();
        cohorts.listed("nursing", "noah", "Thunder Bay");

        assertThat(program().careers())
                .filteredOn(career -> career.name().equals("nursing"))
                .containsExactly(new CareerView("oacett", "nursing", List.of("Thunder Bay"), "noah", true));
    }

    @Test
    void K6_aCareerTellsInWhichRegionsItIsToBeFound() {
        tell();

        assertThat(program().careers().get(2).regions()).containsExactly("Sudbury", "Timmins");
    }

    @Test
    void K9_populationsStandInTheOrderTheyWereDefinedWithTheSessionsTheyWereDividedInto() {
        tell();

        assertThat(program().cohorts())
                .containsExactly(
                        new CohortView("g12", "Grade 12, north", "Secondary school", List.of("s1", "s2", "s3")),
                        new CohortView("uni", "University", null, List.of()));
    }

    @Test
    void K13_K48_aPolicyTellsHowManyCareersAGroupExploresAndWhichTopicsCrossAllStages() {
        tell();
        assertThat(program().policy().explorations()).isEmpty();
        assertThat(program().policy().graceMinutes()).isEqualTo(10);

        cohorts.ruledBy(ToldCohorts.rules(), 30);

        PolicyView policy = program().policy();
        assertThat(policy.explorations())
                .containsExactlyElementsOf(ToldCohorts.rules().explorations());
        assertThat(policy.overarchingTopics()).containsExactly("Salary ranges", "Communication");
        assertThat(policy.graceMinutes()).isEqualTo(5);
        assertThat(policy.attendanceThreshold()).isEqualTo(50);
        assertThat(policy.mentorWorkshop()).isEqualTo("MENTOR_WORKSHOP");
    }

    private ProgramView program() {
        return programs.find("oacett").orElseThrow();
    }

    private static Actor coordinator(String subject) {
        return new Actor(subject, null, Set.of(Role.COORDINATOR), null, "JWT", Instant.EPOCH);
    }
}
