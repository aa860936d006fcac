package org.mentorledger.query.program.programs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
}
