package org.mentorledger.query.cpd.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.query.ToldAttendance.stay;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.session.AttendanceStatus;
import org.mentorledger.kernel.session.Presence;
import org.mentorledger.kernel.session.SessionKind;
import org.mentorledger.query.OpenDoor;
import org.mentorledger.query.RoomContract;
import org.mentorledger.query.ToldAttendance;
import org.mentorledger.query.cpd.ledger.CpdEntryView.State;
import org.mentorledger.query.projection.Projection;

/** What being in a session is worth to a person, and why not. */
class AttendanceTest extends RoomContract {
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
        session.scheduled(SessionKind.WORKSHOP)
                .asking(50)
                .arrived("noah", 0)
                .departed("noah", 20)
                .present("mia", stay(0, 30), stay(40, 90))
                .covered("Networks")
                .covered("Storage")
                .notCovered("Storage")
                .held(80)
                .corrected("noah", AttendanceStatus.PRESENT, 70)
                .overridden("noah", true)
                .voided("mia")
                .cancelled()
                .reopened();
    }

    @Test
    void whoWasThereIsCreditedBySessionAndWhoeverLedItAlike() {
        telling.people();
        session.scheduled(SessionKind.KNOWLEDGE_EXCHANGE)
                .covered("Networks")
                .present("mia")
                .present("noah")
                .held(null);

        for (String person : List.of("mia", "noah")) {
            CpdAttendanceView entry = entry(person);
            assertThat(entry.state()).isEqualTo(State.COMPLETE);
            assertThat(entry.reasons()).isEmpty();
            assertThat(entry.minutes()).isEqualTo(90);
            assertThat(entry.countedMinutes()).isEqualTo(90);
            assertThat(entry.category()).isEqualTo("PEER_AND_PROFESSIONAL_INTERACTION");
            assertThat(entry.ruleSet()).isNotNull().extracting("id").isEqualTo("OACETT-2025");
            assertThat(entry.title()).isEqualTo("What drives a grid");
            assertThat(entry.topics()).containsExactly("Networks");
            assertThat(ledger(person).attendedMinutes()).isEqualTo(90);
            assertThat(ledger(person).signedMinutes()).isZero();
            assertThat(ledger(person).years()).isEmpty();
        }
    }

    @Test
    void whoWasAbsentOrExcusedOrRecordedInErrorHasNoEntry() {
        telling.people();
        session.scheduled(SessionKind.WORKSHOP)
                .recorded("noah", new Presence(AttendanceStatus.EXCUSED, List.of(), null))
                .present("mia")
                .held(null);

        assertThat(ledger("noah").attendances()).isEmpty();

        session.corrected("noah", AttendanceStatus.LATE, 60);
        assertThat(entry("noah").countedMinutes()).isEqualTo(60);

        session.voided("mia");
        assertThat(ledger("mia").attendances()).isEmpty();
        assertThat(ledger("mia").attendedMinutes()).isZero();
    }

    @Test
    void whoWasThereForTooLittleIsNotCreditedUnlessSomebodyDecidesSo() {
        telling.people();
        session.scheduled(SessionKind.WORKSHOP)
                .asking(75)
                .present("noah", stay(0, 60))
                .present("mia");

        assertThat(entry("noah").state()).isEqualTo(State.INELIGIBLE);
        assertThat(entry("noah").reasons()).containsExactly("NOT_ATTENDED_ENOUGH");
        assertThat(entry("noah").minutes()).isEqualTo(60);
        assertThat(entry("noah").countedMinutes()).isZero();

        session.overridden("noah", true).overridden("mia", false);

        assertThat(entry("noah").state()).isEqualTo(State.COMPLETE);
        assertThat(entry("noah").countedMinutes()).isEqualTo(60);
        assertThat(entry("mia").reasons()).containsExactly("OVERRIDDEN");
    }

    @Test
    void whatNobodyCanTellTheLengthOfIsNotCredited() {
        telling.people();
        session.scheduled(SessionKind.WORKSHOP, null, null).present("noah").held(null);

        assertThat(entry("noah").minutes()).isNull();
        assertThat(entry("noah").reasons()).containsExactly("MINUTES_UNKNOWN");

        session.reopened().held(45);

        assertThat(entry("noah").minutes()).isEqualTo(45);
        assertThat(entry("noah").state()).isEqualTo(State.COMPLETE);
    }

    @Test
    void whoHasArrivedAndNotLeftIsCreditedOnceTheSessionWasHeld() {
        telling.people();
        session.scheduled(SessionKind.WORKSHOP).arrived("noah", 30);

        assertThat(entry("noah").reasons()).containsExactly("NOT_OVER");
        assertThat(entry("noah").minutes()).isNull();

        session.held(null);

        assertThat(entry("noah").countedMinutes()).isEqualTo(60);
    }

    @Test
    void whoHasLeftIsCreditedForTheTimesTheyWereThere() {
        telling.people();
        session.scheduled(SessionKind.WORKSHOP)
                .arrived("noah", -10)
                .departed("noah", 20)
                .arrived("noah", 50)
                .departed("noah", 60);

        assertThat(entry("noah").state()).isEqualTo(State.COMPLETE);
        assertThat(entry("noah").countedMinutes()).isEqualTo(30);
    }

    @Test
    void aCancelledSessionIsNotCredited() {
        telling.people();
        session.scheduled(SessionKind.WORKSHOP).present("noah").cancelled();

        assertThat(entry("noah").reasons()).containsExactly("SESSION_CANCELLED");

        session.reopened();

        assertThat(entry("noah").state()).isEqualTo(State.COMPLETE);
    }

    private CpdLedgerView ledger(String person) {
        return ledgers.of(person, OpenDoor.to(person), null, null);
    }

    private CpdAttendanceView entry(String person) {
        return ledger(person).attendances().get(0);
    }
}
