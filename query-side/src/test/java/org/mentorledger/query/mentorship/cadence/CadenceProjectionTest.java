package org.mentorledger.query.mentorship.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.query.Telling.mentee;
import static org.mentorledger.query.Telling.mentor;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.program.Policy;
import org.mentorledger.query.RoomContract;
import org.mentorledger.query.ToldAppointments;
import org.mentorledger.query.ToldCourse;
import org.mentorledger.query.ToldDialogue;
import org.mentorledger.query.mentorship.cadence.CadenceMonthView.Status;
import org.mentorledger.query.projection.Projection;

class CadenceProjectionTest extends RoomContract {
    private static final Rhythm MONTHLY = new Rhythm(Policy.CadenceKind.CALENDAR_MONTH, null, List.of());
    private static final LocalDate JAN = LocalDate.of(2026, 1, 1);
    private static final LocalDate NEXT_JAN = LocalDate.of(2027, 1, 1);

    private final CadenceViews cadences = new CadenceViews(story.database());
    private final ToldCourse course = new ToldCourse(story, telling.vault(), "m1");
    private final ToldDialogue dialogue = new ToldDialogue(story, telling.vault(), "m1");
    private final ToldAppointments appointments = new ToldAppointments(story, telling.vault(), "m1");

    @Override
    protected Projection projection() {
        return new CadenceProjection();
    }

    @Override
    protected void tell() {
        telling.aYear();
        course.paused(LocalDate.of(2026, 10, 1));
        course.resumed(LocalDate.of(2026, 10, 5));
        course.extended(LocalDate.of(2027, 8, 1));
        course.moved(NEXT_JAN, LocalDate.of(2026, 7, 1), LocalDate.of(2027, 7, 1));
        dialogue.checkedIn("c1", LocalDate.of(2026, 10, 7));
        appointments.scheduled("k7", Instant.parse("2026-10-10T10:00:00Z"));
        appointments.rescheduled("k7", Instant.parse("2026-10-11T10:00:00Z"));
        appointments.missed("k7", LocalDate.of(2026, 10, 11), "noah");
        appointments.scheduled("k8", Instant.parse("2026-10-12T10:00:00Z"));
        appointments.cancelled("k8");
        appointments.voided("k1");
        course.completed(LocalDate.of(2027, 1, 5));
        course.reopened(LocalDate.of(2027, 2, 5));
    }

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

    private CadenceView on(LocalDate day) {
        return at(day, MONTHLY);
    }

    private CadenceView at(LocalDate day, Rhythm rhythm) {
        Instant noon = day.atTime(17, 0).toInstant(ZoneOffset.UTC);
        return Objects.requireNonNull(
                cadences.of(Map.of("m1", new Asked(rhythm, null)), noon).get("m1"));
    }

    private CadenceView at(Instant now) {
        return Objects.requireNonNull(
                cadences.of(Map.of("m1", new Asked(MONTHLY, null)), now).get("m1"));
    }

    private static List<Status> statuses(CadenceView cadence) {
        return cadence.months().stream().map(CadenceMonthView::status).toList();
    }
}
