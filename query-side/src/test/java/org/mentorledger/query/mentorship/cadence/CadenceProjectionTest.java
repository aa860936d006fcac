package org.mentorledger.query.mentorship.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.query.Telling.mentee;
import static org.mentorledger.query.Telling.mentor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.program.Policy;
import org.mentorledger.query.mentorship.cadence.CadenceMonthView.Status;

class CadenceProjectionTest extends Reckoned {

    @Test
    void O4_O52_aYearHasTwelveRowsMetMissedOpenAndNotDue() {
        course.runs(JAN, NEXT_JAN, LocalDate.of(2026, 2, 10));
        dialogue.checkedIn("c1", LocalDate.of(2026, 3, 31));

        CadenceView cadence = on(LocalDate.of(2026, 5, 20));

        assertThat(cadence.months()).hasSize(12);
        assertThat(statuses(cadence))
                .startsWith(Status.NOT_DUE, Status.MISSED, Status.MET, Status.MISSED, Status.OPEN, Status.NOT_DUE);
        assertThat(cadence.months().get(2).month()).isEqualTo("2026-03");
        assertThat(cadence.months().get(2).contacts()).isEqualTo(1);
        assertThat(cadence.kept()).isEqualTo(1);
        assertThat(cadence.missed()).isEqualTo(2);
        assertThat(cadence.elapsedMonths()).isEqualTo(4);
        assertThat(cadence.ofMonths()).isEqualTo(12);
    }

    @Test
    void O4_aYearFromMidMonthHasTwelveRowsToo() {
        course.runs(LocalDate.of(2026, 2, 15), LocalDate.of(2027, 2, 15), LocalDate.of(2026, 2, 15));
        dialogue.checkedIn("c1", LocalDate.of(2027, 2, 14));

        List<CadenceMonthView> months = on(LocalDate.of(2027, 3, 1)).months();

        assertThat(months).hasSize(12);
        assertThat(months.get(0).from()).isEqualTo("2026-02-15");
        assertThat(months.get(11).month()).isEqualTo("2027-01");
        assertThat(months.get(11).to()).isEqualTo("2027-02-15");
        assertThat(months.get(11).status()).isEqualTo(Status.MET);
    }

    @Test
    void O4_aMonthStaysOpenUntilItIsOverWhereThePeopleAre() {
        course.runs(JAN, NEXT_JAN, JAN);

        assertThat(statuses(at(Instant.parse("2026-02-01T04:59:00Z")))).startsWith(Status.OPEN, Status.NOT_DUE);
        assertThat(statuses(at(Instant.parse("2026-02-01T05:00:00Z")))).startsWith(Status.MISSED, Status.OPEN);
    }

    @Test
    void O5_P17_meetingsAndCheckInsCountAlike() {
        course.runs(JAN, NEXT_JAN, JAN);
        telling.logged("m1", "k1", "hash-1", 60, null, mentor("mia", 60), mentee("noah", 60));
        dialogue.checkedIn("c1", LocalDate.of(2026, 10, 1));

        CadenceView cadence = on(LocalDate.of(2026, 11, 1));

        assertThat(cadence.contacts()).isEqualTo(2);
        assertThat(statuses(cadence).subList(8, 10)).containsOnly(Status.MET);
    }

    @Test
    void U8_aVoidedMeetingIsNoContact() {
        course.runs(JAN, NEXT_JAN, JAN);
        telling.logged("m1", "k1", "hash-1", 60, null, mentor("mia", 60), mentee("noah", 60));
        appointments.voided("k1");

        assertThat(on(LocalDate.of(2026, 11, 1)).contacts()).isZero();
    }

    @Test
    void breaksAndPausesAreNotDueButContactInThemCounts() {
        course.runs(JAN, NEXT_JAN, JAN);
        course.paused(LocalDate.of(2026, 3, 1));
        course.resumed(LocalDate.of(2026, 5, 1));
        dialogue.checkedIn("c1", LocalDate.of(2026, 4, 3));
        Rhythm withABreak = new Rhythm(
                Policy.CadenceKind.CALENDAR_MONTH,
                null,
                List.of(new Rest(LocalDate.of(2026, 6, 10), LocalDate.of(2026, 8, 1))));

        assertThat(statuses(at(LocalDate.of(2026, 9, 1), withABreak)))
                .startsWith(
                        Status.MISSED,
                        Status.MISSED,
                        Status.NOT_DUE,
                        Status.MET,
                        Status.MISSED,
                        Status.NOT_DUE,
                        Status.NOT_DUE,
                        Status.MISSED);
    }

    @Test
    void B15_B17_intervalsOfThePolicyAreRowsFromTheStart() {
        course.runs(JAN, null, LocalDate.of(2026, 1, 5));
        dialogue.checkedIn("c1", LocalDate.of(2026, 1, 20));

        CadenceView cadence = at(LocalDate.of(2026, 2, 10), new Rhythm(Policy.CadenceKind.EVERY_N_DAYS, 14, List.of()));

        assertThat(cadence.months())
                .extracting(CadenceMonthView::month)
                .containsExactly("2026-01-05", "2026-01-19", "2026-02-02");
        assertThat(statuses(cadence)).containsExactly(Status.MISSED, Status.MET, Status.OPEN);
        assertThat(cadence.ofMonths()).isNull();
    }

    @Test
    void K36_asNeededHasNoRowsToMiss() {
        course.runs(JAN, NEXT_JAN, JAN);
        dialogue.checkedIn("c1", LocalDate.of(2026, 1, 20));

        CadenceView cadence = at(LocalDate.of(2026, 9, 1), new Rhythm(Policy.CadenceKind.AS_NEEDED, null, List.of()));

        assertThat(cadence.months()).isEmpty();
        assertThat(cadence.missed()).isZero();
        assertThat(cadence.contacts()).isEqualTo(1);
    }

    @Test
    void P32_B18_theLongestTimeWithoutContactIsTold() {
        course.runs(JAN, NEXT_JAN, JAN);
        assertThat(on(LocalDate.of(2026, 2, 1)).longestGapDays()).isNull();

        dialogue.checkedIn("c1", LocalDate.of(2026, 1, 11));
        dialogue.checkedIn("c2", LocalDate.of(2026, 2, 20));

        assertThat(on(LocalDate.of(2026, 2, 25)).longestGapDays()).isEqualTo(40);
        assertThat(on(LocalDate.of(2026, 4, 21)).longestGapDays()).isEqualTo(60);
    }

    @Test
    void P32_scheduledMeetingsAreKeptOrMissed() {
        course.runs(JAN, NEXT_JAN, JAN);
        appointments.scheduled("k1", Instant.parse("2026-09-10T10:00:00Z"));
        telling.logged("m1", "k1", "hash-1", 60, null, mentor("mia", 60), mentee("noah", 60));
        appointments.scheduled("k2", Instant.parse("2026-09-12T10:00:00Z"));
        appointments.missed("k2", LocalDate.of(2026, 9, 12), "noah");
        appointments.scheduled("k3", Instant.parse("2026-09-13T10:00:00Z"));
        appointments.cancelled("k3");

        CadenceView cadence = on(LocalDate.of(2026, 10, 1));

        assertThat(cadence.scheduledKept()).isEqualTo(1);
        assertThat(cadence.scheduledMissed()).isEqualTo(1);
    }
}
