package org.mentorledger.query.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaysTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    @Test
    void bothDaysAreIncluded() {
        Days days = new Days(MAY, JUNE);

        assertThat(days.hold(MAY)).isTrue();
        assertThat(days.hold(JUNE)).isTrue();
        assertThat(days.hold(MAY.minusDays(1))).isFalse();
        assertThat(days.hold(JUNE.plusDays(1))).isFalse();
    }

    @Test
    void ofTwoTheLaterBeginningAndTheEarlierEndHold() {
        assertThat(new Days(MAY, null).and(new Days(null, JUNE))).isEqualTo(new Days(MAY, JUNE));
        assertThat(new Days(MAY, JUNE).and(new Days(JUNE, MAY))).isEqualTo(new Days(JUNE, MAY));
    }

    @Test
    void whatNoViewCanHoldIsBroughtBack() {
        assertThat(new Days(LocalDate.MIN, LocalDate.MAX))
                .isEqualTo(new Days(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31)));
        assertThat(Days.read("+12026-01-01")).isEmpty();
        assertThat(Days.read("today")).isEmpty();
        assertThat(Days.read("2026-05-01")).contains(MAY);
    }
}
