package org.mentorledger.query.cpd.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.query.Telling.mentee;
import static org.mentorledger.query.Telling.mentor;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.mentorship.RelationType;
import org.mentorledger.query.OpenDoor;
import org.mentorledger.query.RoomContract;
import org.mentorledger.query.cpd.ledger.CpdEntryView.State;
import org.mentorledger.query.evidence.Signature;
import org.mentorledger.query.projection.Projection;

class LedgerProjectionTest extends RoomContract {
    private final LedgerProjection projection = new LedgerProjection(telling.vault());
    private final LedgerViews ledgers = new LedgerViews(story.generations(), projection);

    @Override
    protected Projection projection() {
        return projection;
    }

    @Test
    void O23_O24_menteeAndMentorAreCreditedFromTheSameMeeting() {
        telling.aYear();

        for (String person : List.of("noah", "mia")) {
            CpdLedgerView ledger = ledger(person);
            assertThat(ledger.signedMinutes()).isEqualTo(60);
            assertThat(ledger.entries()).hasSize(1);
            assertThat(ledger.entries().get(0).category()).isEqualTo("PEER_AND_PROFESSIONAL_INTERACTION");
            assertThat(ledger.entries().get(0).state()).isEqualTo(State.COMPLETE);
            assertThat(ledger.entries().get(0).reasons()).isEmpty();
        }
    }

    @Test
    void O15_anEntryIsCompleteOnlyWhenBothSidesHaveSigned() {
        pair();
        telling.logged("m1", "k1", "h", 60, null, mentor("mia", 60), mentee("noah", 60));
        telling.signed("m1", "k1", "h", "noah");

        assertThat(ledger("noah").signedMinutes()).isZero();
        assertThat(entry("noah").state()).isEqualTo(State.UNSIGNED);
        assertThat(entry("noah").reasons()).containsExactly("MENTOR_SIGNATURE_MISSING");
        assertThat(entry("mia").reasons()).containsExactly("OWN_SIGNATURE_MISSING");
    }

    @Test
    void O14_counterpartsBearTheNamesOfThen() {
        telling.aYear();

        assertThat(entry("mia").counterpartNames()).containsExactly("Then noah");
        assertThat(entry("noah").counterpartNames()).containsExactly("Then mia");
    }

    @Test
    void U13_aCorrectedMeetingCountsNothingUntilSignedAgain() {
        pair();
        telling.logged("m1", "k1", "h1", 90, null, mentor("mia", 90), mentee("noah", 90));
        telling.signed("m1", "k1", "h1", "noah");
        telling.signed("m1", "k1", "h1", "mia");
        telling.corrected("m1", "k1", "h2", 60, mentor("mia", 60), mentee("noah", 60));

        assertThat(ledger("mia").signedMinutes()).isZero();
        assertThat(entry("mia").recordHash()).isEqualTo("h2");
        assertThat(entry("mia").signatures()).isEmpty();
    }

    @Test
    void U7_aGroupMeetingIsOneEntryForEachPersonAndCountsOnce() {
        telling.people();
        telling.mentorship("m1", RelationType.NON_SUPERVISING, List.of("mia"), List.of("noah", "zoe"));
        telling.logged("m1", "k1", "h", 60, null, mentor("mia", 60), mentee("noah", 60), mentee("zoe", 30));
        telling.signed("m1", "k1", "h", "mia");
        telling.signed("m1", "k1", "h", "noah");

        assertThat(ledger("mia").entries()).hasSize(1);
        assertThat(ledger("mia").signedMinutes()).isEqualTo(60);
        assertThat(ledger("noah").signedMinutes()).isEqualTo(60);
        assertThat(entry("zoe").state()).isEqualTo(State.UNSIGNED);
        assertThat(entry("zoe").minutes()).isEqualTo(30);
    }

    @Test
    void aLedgerNamesOnlyThePersonsOwnCounterparts() {
        telling.people();
        telling.mentorship("m1", RelationType.NON_SUPERVISING, List.of("mia"), List.of("noah", "zoe"));
        telling.logged("m1", "k1", "h", 60, null, mentor("mia", 60), mentee("noah", 60), mentee("zoe", 30));
        telling.signed("m1", "k1", "h", "zoe");

        assertThat(entry("noah").counterpartNames()).containsExactly("Then mia");
        assertThat(entry("noah").signatures()).isEmpty();
        assertThat(entry("mia").signatures()).extracting(Signature::participant).containsExactly("zoe");
    }

    @Test
    void aSupervisingRelationIsNotCredited() {
        telling.people();
        telling.mentorship("m1", RelationType.SUPERVISING, List.of("mia"), List.of("noah"));
        telling.logged("m1", "k1", "h", 60, null, mentor("mia", 60), mentee("noah", 60));
        telling.signed("m1", "k1", "h", "mia");
        telling.signed("m1", "k1", "h", "noah");

        assertThat(entry("noah").state()).isEqualTo(State.INELIGIBLE);
        assertThat(entry("noah").reasons()).containsExactly("SUPERVISING_RELATION");
        assertThat(ledger("noah").signedMinutes()).isZero();
    }

    @Test
    void minutesThatOverlapCountOnceAndAreFlagged() {
        pair();
        telling.mentorship("m2", RelationType.NON_SUPERVISING, List.of("mia"), List.of("zoe"));
        telling.logged("m1", "k1", "h1", 60, LocalTime.of(14, 0), mentor("mia", 60), mentee("noah", 60));
        telling.logged("m2", "k2", "h2", 60, LocalTime.of(14, 30), mentor("mia", 60), mentee("zoe", 60));
        for (String person : List.of("mia", "noah")) {
            telling.signed("m1", "k1", "h1", person);
        }
        for (String person : List.of("mia", "zoe")) {
            telling.signed("m2", "k2", "h2", person);
        }

        CpdLedgerView ledger = ledger("mia");

        assertThat(ledger.signedMinutes()).isEqualTo(90);
        assertThat(ledger.entries().get(0).reasons()).isEmpty();
        assertThat(ledger.entries().get(1).reasons()).containsExactly("OVERLAP");
        assertThat(ledger.entries().get(1).state()).isEqualTo(State.COMPLETE);
        assertThat(ledger("zoe").signedMinutes()).isEqualTo(60);
    }

    @Test
    void onlyMeetingsHeldWithinTheDaysAskedForAreShown() {
        telling.aYear();

        assertThat(ledgers.of("mia", OpenDoor.to("mia"), LocalDate.of(2026, 9, 11), null)
                        .entries())
                .isEmpty();
        assertThat(ledgers.of("mia", OpenDoor.to("mia"), LocalDate.of(2026, 9, 10), LocalDate.of(2026, 9, 10))
                        .entries())
                .hasSize(1);
    }

    @Test
    void U4_anEntryTellsWhenItWasHeldApartFromWhenItWasRecorded() {
        telling.aYear();

        assertThat(entry("mia").heldOn()).isEqualTo("2026-09-10");
        assertThat(entry("mia").recordedAt().toLocalDate()).isEqualTo("2026-09-11");
    }

    @Test
    void whoWasTakenOutOfAMeetingHasNoEntryForIt() {
        pair();
        telling.logged("m1", "k1", "h1", 60, null, mentor("mia", 60), mentee("noah", 60));
        telling.corrected("m1", "k1", "h2", 60, mentor("mia", 60));

        assertThat(ledger("noah").entries()).isEmpty();
    }

    private void pair() {
        telling.people();
        telling.mentorship("m1", RelationType.NON_SUPERVISING, List.of("mia"), List.of("noah"));
    }

    private CpdLedgerView ledger(String person) {
        return ledgers.of(person, OpenDoor.to(person), null, null);
    }

    private CpdEntryView entry(String person) {
        return ledger(person).entries().get(0);
    }
}
