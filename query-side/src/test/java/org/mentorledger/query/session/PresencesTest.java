package org.mentorledger.query.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.session.AttendanceStatus;
import org.mentorledger.kernel.session.Presence;
import org.mentorledger.kernel.session.Stay;

class PresencesTest {
    private static final Instant SIX = Instant.parse("2026-10-05T18:00:00Z");
    private static final Instant SEVEN = Instant.parse("2026-10-05T19:00:00Z");

    @Test
    void whoComesAgainHasAnotherStay() {
        Presence came = Presences.arrived(null, SIX);
        Presence left = Presences.departed(came, SEVEN);

        assertThat(came).isEqualTo(new Presence(AttendanceStatus.PRESENT, List.of(new Stay(SIX, null)), null));
        assertThat(left).isEqualTo(new Presence(AttendanceStatus.PRESENT, List.of(new Stay(SIX, SEVEN)), null));
        assertThat(Presences.arrived(left, SEVEN).stays()).containsExactly(new Stay(SIX, SEVEN), new Stay(SEVEN, null));
    }

    @Test
    void whoLeavesWithoutHavingComeWasThere() {
        assertThat(Presences.departed(null, SEVEN)).isEqualTo(new Presence(AttendanceStatus.PRESENT, List.of(), null));
    }
}
