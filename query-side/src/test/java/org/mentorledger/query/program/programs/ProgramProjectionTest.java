package org.mentorledger.query.program.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.program.PeriodKind;
import org.mentorledger.query.Facts;
import org.mentorledger.query.RoomContract;
import org.mentorledger.query.projection.Projection;

class ProgramProjectionTest extends RoomContract {
    private final ProgramViews programs = new ProgramViews(story.database());

    @Override
    protected Projection projection() {
        return new ProgramProjection();
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

    private static Actor coordinator(String subject) {
        return new Actor(subject, null, Set.of(Role.COORDINATOR), null, "JWT", Instant.EPOCH);
    }
}
