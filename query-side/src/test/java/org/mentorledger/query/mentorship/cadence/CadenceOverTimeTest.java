package org.mentorledger.query.mentorship.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mentorledger.query.mentorship.cadence.CadenceMonthView.Status;

class CadenceOverTimeTest extends Reckoned {

    @Test
    void anExtensionAddsRowsAndAMovedAnchorMovesThem() {
        course.runs(JAN, NEXT_JAN, JAN);
        dialogue.checkedIn("c1", LocalDate.of(2026, 1, 20));
        course.extended(LocalDate.of(2027, 4, 1));
        assertThat(on(LocalDate.of(2026, 6, 1)).months()).hasSize(15);

        course.moved(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 3, 1), LocalDate.of(2027, 3, 1));

        CadenceView cadence = on(LocalDate.of(2026, 6, 1));
        assertThat(cadence.months()).hasSize(12);
        assertThat(cadence.months().get(0).month()).isEqualTo("2026-03");
        assertThat(cadence.contacts()).isEqualTo(1);
    }

    @Test
    void aReassignmentLeavesTheCadenceOfTheRelationship() {
        course.runs(JAN, NEXT_JAN, JAN);
        dialogue.checkedIn("c1", LocalDate.of(2026, 1, 20));
        CadenceView before = on(LocalDate.of(2026, 6, 1));

        course.reassigned("lee", LocalDate.of(2026, 5, 1));

        assertThat(on(LocalDate.of(2026, 6, 1))).isEqualTo(before);
    }

    @Test
    void afterItsEndNothingIsDueAndBetweenEndAndReopeningNeither() {
        course.runs(JAN, NEXT_JAN, JAN);
        course.completed(LocalDate.of(2026, 2, 28));
        assertThat(statuses(on(LocalDate.of(2026, 7, 1))))
                .startsWith(Status.MISSED, Status.MISSED, Status.NOT_DUE, Status.NOT_DUE);

        course.reopened(LocalDate.of(2026, 4, 1));

        assertThat(statuses(on(LocalDate.of(2026, 5, 1))))
                .startsWith(Status.MISSED, Status.MISSED, Status.NOT_DUE, Status.MISSED, Status.OPEN);
    }

    @Test
    void U5_whoLeftReadsTheCadenceAsItWasOnTheirLastDay() {
        course.runs(JAN, NEXT_JAN, JAN);
        dialogue.checkedIn("c1", LocalDate.of(2026, 1, 20));
        dialogue.checkedIn("c2", LocalDate.of(2026, 4, 20));
        course.completed(LocalDate.of(2026, 5, 1));

        CadenceView cadence = Objects.requireNonNull(cadences.of(
                        Map.of("m1", new Asked(MONTHLY, LocalDate.of(2026, 3, 10))),
                        Instant.parse("2026-07-01T12:00:00Z"))
                .get("m1"));

        assertThat(cadence.contacts()).isEqualTo(1);
        assertThat(statuses(cadence)).startsWith(Status.MET, Status.MISSED, Status.OPEN, Status.NOT_DUE);
    }

    @Test
    void beforeAnyWindowThereIsNoCadence() {
        course.proposed(null, null);

        assertThat(cadences.of(Map.of("m1", new Asked(MONTHLY, null)), Instant.EPOCH))
                .isEmpty();
    }
}
