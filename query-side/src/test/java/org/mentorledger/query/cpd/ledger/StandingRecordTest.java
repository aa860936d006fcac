package org.mentorledger.query.cpd.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.query.Telling.mentee;
import static org.mentorledger.query.Telling.mentor;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.mentorship.RelationType;
import org.mentorledger.kernel.mentorship.Resolution;
import org.mentorledger.kernel.mentorship.SignatureMethod;
import org.mentorledger.query.OpenDoor;
import org.mentorledger.query.RoomContract;
import org.mentorledger.query.Telling;
import org.mentorledger.query.ToldAppointments;
import org.mentorledger.query.ToldTerms;
import org.mentorledger.query.cpd.ledger.CpdEntryView.State;
import org.mentorledger.query.evidence.Signature;
import org.mentorledger.query.projection.Projection;

/** Whether a record counts as it stands: signed, not voided, not disputed; and what all of them come to. */
class StandingRecordTest extends RoomContract {
    private static final LocalDate JULY = LocalDate.of(2026, 7, 10);

    private final LedgerProjection projection = new LedgerProjection(telling.vault());
    private final LedgerViews ledgers = new LedgerViews(story.generations(), projection);
    private final ToldAppointments meetings = new ToldAppointments(story, telling.vault(), "m1");

    @Override
    protected Projection projection() {
        return projection;
    }

    @Override
    protected void tell() {
        signedPair();
        meetings.disputed("k1", "h1", "mia");
        meetings.resolved("k1", "mia", Resolution.UPHELD);
        telling.corrected("m1", "k1", "h2", 30, mentor("mia", 30), mentee("noah", 30));
        meetings.signedOnPaper("k1", "h2", "noah", Telling.HELD);
        meetings.disputed("k1", "h2", "noah");
        meetings.withdrawn("k1", "noah");
        meetings.voided("k1");
    }

    @Test
    void U8_aVoidedMeetingStaysAndCountsNothing() {
        signedPair();
        meetings.voided("k1");

        assertThat(entry("noah").state()).isEqualTo(State.VOID);
        assertThat(entry("noah").reasons()).containsExactly("VOIDED");
        assertThat(ledger("noah").signedMinutes()).isZero();
    }

    @Test
    void U8_aDisputedRecordCountsNothingUntilTheDisputeIsWithdrawn() {
        signedPair();
        meetings.disputed("k1", "h1", "noah");

        assertThat(entry("mia").state()).isEqualTo(State.DISPUTED);
        assertThat(entry("mia").reasons()).containsExactly("DISPUTED");
        assertThat(ledger("mia").signedMinutes()).isZero();

        meetings.withdrawn("k1", "noah");

        assertThat(entry("mia").state()).isEqualTo(State.COMPLETE);
    }

    @Test
    void U8_anUpheldDisputeStandsUntilTheRecordIsCorrected() {
        signedPair();
        meetings.disputed("k1", "h1", "noah");
        meetings.resolved("k1", "noah", Resolution.UPHELD);

        assertThat(entry("mia").state()).isEqualTo(State.DISPUTED);
        assertThat(entry("mia").reasons()).containsExactly("DISPUTE_UPHELD");

        telling.corrected("m1", "k1", "h2", 30, mentor("mia", 30), mentee("noah", 30));
        telling.signed("m1", "k1", "h2", "mia");
        telling.signed("m1", "k1", "h2", "noah");

        assertThat(entry("mia").state()).isEqualTo(State.COMPLETE);
    }

    @Test
    void aDismissedDisputeNoLongerMatters() {
        signedPair();
        meetings.disputed("k1", "h1", "noah");
        meetings.resolved("k1", "noah", Resolution.DISMISSED);

        assertThat(entry("mia").state()).isEqualTo(State.COMPLETE);
    }

    @Test
    void O15_aSignatureOnPaperCountsAndIsShownAsSuch() {
        pair();
        log("k1", Telling.HELD, null);
        telling.signed("m1", "k1", "h1", "noah");
        meetings.signedOnPaper("k1", "h1", "mia", LocalDate.of(2026, 9, 12));

        assertThat(entry("noah").state()).isEqualTo(State.COMPLETE);
        assertThat(entry("noah").signatures())
                .extracting(Signature::method)
                .containsExactly(SignatureMethod.TYPED, SignatureMethod.PAPER_ATTESTED);
        assertThat(entry("noah").signatures().get(1).signedAt().toLocalDate()).isEqualTo("2026-09-12");
    }

    @Test
    void U11_onlySignedMinutesCount() {
        pair();
        log("k1", Telling.HELD, null);

        assertThat(ledger("noah").signedMinutes()).isZero();
        assertThat(entry("noah").minutes()).isEqualTo(60);
        assertThat(entry("noah").countedMinutes()).isZero();
        assertThat(entry("noah").lastSignedAt()).isNull();
    }

    @Test
    void U13_aCorrectedRecordTellsWhatWasSignedLast() {
        signedPair();
        telling.corrected("m1", "k1", "h2", 30, mentor("mia", 30), mentee("noah", 30));

        assertThat(entry("noah").state()).isEqualTo(State.UNSIGNED);
        assertThat(entry("noah").signatures()).isEmpty();
        assertThat(entry("noah").recordHash()).isEqualTo("h2");
        assertThat(entry("noah").lastSignedHash()).isEqualTo("h1");
        assertThat(entry("noah").lastSignedAt()).isNotNull();

        telling.signed("m1", "k1", "h2", "noah");

        assertThat(entry("noah").lastSignedHash()).isEqualTo("h2");
    }

    @Test
    void U15_minutesAreTotalledByTheCalendarYearInWhichTheyWereHeld() {
        pair();
        log("k1", LocalDate.of(2025, 12, 31), null);
        log("k2", LocalDate.of(2026, 1, 1), null);
        log("k3", JULY, null);
        List.of("k1", "k2", "k3").forEach(this::bothSign);
        log("k4", JULY, null);

        assertThat(ledger("noah").years())
                .containsExactly(new CpdLedgerView.Year(2025, 60, 1), new CpdLedgerView.Year(2026, 120, 2));
        assertThat(ledgers.of("noah", OpenDoor.to("noah"), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))
                        .signedMinutes())
                .isEqualTo(120);
    }

    @Test
    void U4_whatWasReadFromASheetLaterIsMarkedAndCountsAlike() {
        pair();
        log("k1", JULY, null);
        bothSign("k1");

        assertThat(entry("noah").late()).isTrue();
        assertThat(entry("noah").origin()).isEqualTo("BACKFILL");
        assertThat(entry("noah").state()).isEqualTo(State.COMPLETE);
    }

    @Test
    void U16_oneLedgerHoldsWhatAPersonDidUnderTwoIds() {
        pair();
        telling.mentorship("m2", RelationType.NON_SUPERVISING, List.of("mia"), List.of("noah-2"));
        log("k1", Telling.HELD, LocalTime.of(14, 0));
        bothSign("k1");
        telling.logged("m2", "k2", "h2", 60, LocalTime.of(14, 30), mentor("mia", 60), mentee("noah-2", 60));
        telling.signed("m2", "k2", "h2", "mia");
        telling.signed("m2", "k2", "h2", "noah-2");

        CpdLedgerView both = ledgers.of("noah", OpenDoor.to("noah", "noah-2"), null, null);

        assertThat(both.entries()).extracting(CpdEntryView::meetingId).containsExactly("k1", "k2");
        assertThat(both.signedMinutes()).isEqualTo(90);
        assertThat(both.entries().get(1).reasons()).containsExactly("OVERLAP");
        assertThat(both.entries().get(1).countedMinutes()).isEqualTo(30);
    }

    @Test
    void U3_whoLeftAGroupKeepsTheirEntries() {
        telling.people();
        telling.mentorship("m1", RelationType.NON_SUPERVISING, List.of("mia"), List.of("noah", "zoe"));
        telling.logged("m1", "k1", "h1", 60, null, mentor("mia", 60), mentee("noah", 60), mentee("zoe", 60));
        bothSign("k1");
        telling.signed("m1", "k1", "h1", "zoe");
        new ToldTerms(story, telling.vault(), "m1").menteeLeft("zoe", Telling.HELD.plusDays(9));

        assertThat(entry("zoe").state()).isEqualTo(State.COMPLETE);
        assertThat(ledger("zoe").signedMinutes()).isEqualTo(60);
    }

    private void pair() {
        telling.people();
        telling.mentorship("m1", RelationType.NON_SUPERVISING, List.of("mia"), List.of("noah"));
    }

    private void signedPair() {
        pair();
        log("k1", Telling.HELD, null);
        bothSign("k1");
    }

    private void log(String meeting, LocalDate day, @Nullable LocalTime startedAt) {
        String hash = "h" + meeting.substring(1);
        telling.loggedOn(day, "m1", meeting, hash, 60, startedAt, mentor("mia", 60), mentee("noah", 60));
    }

    private void bothSign(String meeting) {
        String hash = "h" + meeting.substring(1);
        telling.signed("m1", meeting, hash, "mia");
        telling.signed("m1", meeting, hash, "noah");
    }

    private CpdLedgerView ledger(String person) {
        return ledgers.of(person, OpenDoor.to(person), null, null);
    }

    private CpdEntryView entry(String person) {
        return ledger(person).entries().get(0);
    }
}
