package org.mentorledger.query.cpd.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.query.Telling.mentee;
import static org.mentorledger.query.Telling.mentor;
import static org.mentorledger.query.ToldAttendance.stay;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.StreamId;
import org.mentorledger.kernel.mentorship.RelationType;
import org.mentorledger.kernel.participant.ParticipantEvent;
import org.mentorledger.kernel.session.SessionKind;
import org.mentorledger.kernel.session.Stay;
import org.mentorledger.kernel.vault.KeyName;
import org.mentorledger.query.Facts;
import org.mentorledger.query.OpenDoor;
import org.mentorledger.query.RoomContract;
import org.mentorledger.query.Telling;
import org.mentorledger.query.ToldAttendance;
import org.mentorledger.query.projection.Projection;

/** What the rules of a body make of attendance, and that no minute counts twice. */
class AttendanceRulesTest extends RoomContract {
    private final LedgerProjection projection = new LedgerProjection(telling.vault());
    private final LedgerViews ledgers = new LedgerViews(story.generations(), projection);
    private final ToldAttendance session = new ToldAttendance(story, telling.vault(), "s1");

    @Override
    protected Projection projection() {
        return projection;
    }

    @Override
    protected void tell() {
        telling.people();
        designated("noah", null, Telling.HELD);
        session.scheduled(SessionKind.TRAINING).present("noah").held(200);
    }

    @Test
    void theBodyIsThePersonsOwnFromTheDayOnWhichTheyAnswerToIt() {
        telling.people();
        designated("noah", "PEO", LocalDate.of(2026, 6, 1));
        designated("noah", null, LocalDate.of(2026, 7, 1));
        attended("s-april", LocalDate.of(2026, 4, 30));
        attended("s-may", LocalDate.of(2026, 5, 1));
        attended("s-june", LocalDate.of(2026, 6, 1));
        attended("s-july", LocalDate.of(2026, 7, 1));

        assertThat(ledger("noah").attendances())
                .extracting(CpdAttendanceView::reasons)
                .containsExactly(List.of("NO_CPD_BODY"), List.of(), List.of("NO_RULE_SET"), List.of("NO_CPD_BODY"));
        assertThat(ledger("noah").attendances())
                .extracting(CpdAttendanceView::category)
                .containsExactly("NONE", "PEER_AND_PROFESSIONAL_INTERACTION", "NONE", "NONE");
        assertThat(ledger("noah").attendedMinutes()).isEqualTo(60);
    }

    @Test
    void aKindThatTheRulesDoNotListIsNotCredited() {
        telling.people();
        session.scheduled(SessionKind.GROUP_ACTIVITY).present("noah").held(null);

        assertThat(entry("noah").reasons()).containsExactly("KIND_NOT_COUNTED");
        assertThat(entry("noah").category()).isEqualTo("NONE");
        assertThat(entry("noah").ruleSet()).isNotNull();
    }

    @Test
    void trainingCountsByTheRulesOfItsDayFromThreeHoursOnAndLaterFromAnyLength() {
        telling.people();
        designated("noah", "OACETT", LocalDate.of(2020, 1, 1));
        for (int minutes : List.of(179, 180)) {
            told("old-" + minutes)
                    .scheduledOn(LocalDate.of(2024, 12, 31), SessionKind.TRAINING, minutes)
                    .present("noah");
        }
        told("new")
                .scheduledOn(LocalDate.of(2025, 1, 1), SessionKind.TRAINING, 60)
                .present("noah");

        assertThat(ledger("noah").attendances())
                .extracting(CpdAttendanceView::reasons)
                .containsExactly(List.of("TOO_SHORT"), List.of(), List.of());
        assertThat(ledger("noah").attendances())
                .extracting(CpdAttendanceView::category)
                .containsOnly("MANAGEMENT_LEADERSHIP_TRAINING");
    }

    @Test
    void aMinuteOfADayCountsOnceOverMeetingsAndAttendances() {
        telling.people();
        telling.mentorship("m1", RelationType.NON_SUPERVISING, List.of("mia"), List.of("noah"));
        telling.logged("m1", "k1", "h1", 60, LocalTime.of(11, 0), mentor("mia", 60), mentee("noah", 60));
        telling.signed("m1", "k1", "h1", "noah");
        telling.signed("m1", "k1", "h1", "mia");
        session.scheduled(SessionKind.WORKSHOP)
                .present("noah")
                .present("mia", stay(0, 60))
                .held(null);

        assertThat(ledger("noah").attendedMinutes()).isEqualTo(90);
        assertThat(ledger("noah").signedMinutes()).isEqualTo(30);
        assertThat(ledger("noah").entries().get(0).reasons()).containsExactly("OVERLAP");
        assertThat(ledger("noah").years()).containsExactly(new CpdLedgerView.Year(2026, 30, 1));
        assertThat(ledger("mia").signedMinutes()).isEqualTo(60);
        assertThat(ledger("mia").attendedMinutes()).isEqualTo(60);
    }

    @Test
    void sessionsThatOverlapCountTheTimesOfTheStaysOnce() {
        telling.people();
        session.scheduled(SessionKind.WORKSHOP)
                .present("noah", stay(0, 20), stay(60, 90))
                .held(null);
        told("s2")
                .scheduled(SessionKind.NETWORKING, ToldAttendance.TEN.plusSeconds(600), 60)
                .present("noah")
                .held(null);

        assertThat(ledger("noah").attendances())
                .extracting(CpdAttendanceView::countedMinutes)
                .containsExactly(40, 50);
        assertThat(ledger("noah").attendances())
                .extracting(CpdAttendanceView::reasons)
                .containsOnly(List.of("OVERLAP"));
        assertThat(ledger("noah").attendedMinutes()).isEqualTo(90);
    }

    @Test
    void secondsOfSeveralStaysAreNoOverlap() {
        telling.people();
        session.scheduled(SessionKind.WORKSHOP)
                .present(
                        "noah",
                        new Stay(ToldAttendance.TEN, ToldAttendance.TEN.plusSeconds(90)),
                        new Stay(ToldAttendance.TEN.plusSeconds(600), ToldAttendance.TEN.plusSeconds(690)))
                .held(null);

        assertThat(entry("noah").countedMinutes()).isEqualTo(3);
        assertThat(entry("noah").reasons()).isEmpty();
    }

    @Test
    void U16_aSessionAttendedUnderTwoIdsIsOneEntry() {
        telling.people();
        session.scheduled(SessionKind.WORKSHOP)
                .present("noah", stay(0, 30))
                .present("noah-2", stay(0, 60))
                .held(null);

        CpdLedgerView both = ledgers.of("noah", OpenDoor.to("noah", "noah-2"), null, null);

        assertThat(both.attendances()).hasSize(1);
        assertThat(both.attendedMinutes()).isEqualTo(60);
    }

    @Test
    void onlyAttendancesOfTheDaysAndProgramsAskedForAreShown() {
        telling.people();
        session.scheduled(SessionKind.WORKSHOP).present("noah").held(null);

        assertThat(ledgers.of("noah", OpenDoor.to("noah"), Telling.HELD.plusDays(1), null)
                        .attendances())
                .isEmpty();
        assertThat(ledgers.of("noah", OpenDoor.to("noah"), Telling.HELD, Telling.HELD)
                        .attendedMinutes())
                .isEqualTo(90);
    }

    private void attended(String id, LocalDate day) {
        told(id).scheduledOn(day, SessionKind.WORKSHOP, 60).present("noah").held(null);
    }

    private ToldAttendance told(String id) {
        return new ToldAttendance(story, telling.vault(), id);
    }

    private void designated(String id, @Nullable String body, LocalDate since) {
        ParticipantId person = new ParticipantId(id);
        story.happens(
                StreamId.of(person),
                new ParticipantEvent.DesignationRecorded(
                        person,
                        null,
                        null,
                        body,
                        telling.vault().seal(KeyName.of(person), Map.of("memberNumber", "N-2")),
                        since,
                        Facts.ZONE));
    }

    private CpdLedgerView ledger(String person) {
        return ledgers.of(person, OpenDoor.to(person), null, null);
    }

    private CpdAttendanceView entry(String person) {
        return ledger(person).attendances().get(0);
    }
}
