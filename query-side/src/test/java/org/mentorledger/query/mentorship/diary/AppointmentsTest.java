package org.mentorledger.query.mentorship.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mentorledger.query.Telling.mentee;
import static org.mentorledger.query.Telling.mentor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.mentorship.ItemOutcome;
import org.mentorledger.query.RoomContract;
import org.mentorledger.query.Telling;
import org.mentorledger.query.ToldAppointments;
import org.mentorledger.query.access.Standing;
import org.mentorledger.query.evidence.Signature;
import org.mentorledger.query.projection.Projection;

class AppointmentsTest extends RoomContract {
    private static final Map<String, Standing> EVERYTHING = Map.of("m1", new Standing(true, List.of()));
    private static final Instant SOON = Instant.parse("2026-10-01T01:00:00Z");

    private final MeetingProjection projection = new MeetingProjection(telling.vault());
    private final MeetingViews diary = new MeetingViews(story.generations(), projection);
    private final ToldAppointments told = new ToldAppointments(story, telling.vault(), "m1");

    @Override
    protected Projection projection() {
        return projection;
    }

    @Override
    protected void tell() {
        telling.aYear();
        told.available("mia", LocalDate.of(2026, 10, 1));
        told.scheduled("k2", SOON);
        told.rescheduled("k2", SOON.plusSeconds(3600));
        told.prepared("k2", "noah");
        told.reviewed("k2", ItemOutcome.COVERED, ItemOutcome.DEFERRED);
        told.disputed("k1", "hash-2", "noah");
        told.withdrawn("k1", "noah");
        told.signedOnPaper("k1", "hash-2", "noah", Telling.HELD);
        told.scheduled("k3", SOON);
        told.missed("k3", LocalDate.of(2026, 9, 30), "noah");
        told.scheduled("k4", SOON);
        told.cancelled("k4");
        told.voided("k1");
    }

    @Test
    void O37_aScheduledMeetingShowsItsTimeAndPlaceInItsOwnZone() {
        told.scheduled("k2", SOON);

        MeetingView meeting = meeting();

        assertThat(meeting.status()).isEqualTo(MeetingView.Status.SCHEDULED);
        assertThat(meeting.heldOn()).isEqualTo("2026-09-30");
        assertThat(meeting.startsAt()).isEqualTo("2026-10-01T01:00:00Z");
        assertThat(meeting.place()).isEqualTo("The corner café");
        assertThat(meeting.minutes()).isEqualTo(60);
        assertThat(meeting.recordHash()).isNull();
        assertThat(meeting.revision()).isNull();
    }

    @Test
    void aMeetingThatWasScheduledAndThenLoggedIsOneMeeting() {
        told.scheduled("k1", SOON);
        told.prepared("k1", "noah");
        telling.logged("m1", "k1", "hash-1", 90, null, mentor("mia", 90), mentee("noah", 90));

        MeetingView meeting = meeting();

        assertThat(meeting.status()).isEqualTo(MeetingView.Status.LOGGED);
        assertThat(meeting.heldOn()).isEqualTo(Telling.HELD);
        assertThat(meeting.startsAt()).isEqualTo("2026-10-01T01:00:00Z");
        assertThat(agenda()).isNotNull();
    }

    @Test
    void aRescheduledMeetingIsToTakePlaceAtItsNewTime() {
        told.scheduled("k2", SOON);
        told.rescheduled("k2", SOON.plusSeconds(86_400));

        assertThat(meeting().startsAt()).isEqualTo("2026-10-02T01:00:00Z");
    }

    @Test
    void O31_O34_O35_O38_theAgendaOfTheMenteeTellsPurposeObjectivesAndOrderedItems() {
        told.scheduled("k2", SOON);
        told.prepared("k2", "noah");

        AgendaView agenda = agenda();

        assertThat(agenda.preparedBy()).isEqualTo("noah");
        assertThat(agenda.purpose()).isEqualTo("Find the first step");
        assertThat(agenda.objectives()).containsExactly("A list of employers");
        assertThat(agenda.items())
                .extracting(AgendaView.Item::text)
                .containsExactly("Look at the CV", "Name three employers");
    }

    @Test
    void O28_anAgendaNamesTheGoalsItServes() {
        told.scheduled("k2", SOON);
        told.prepared("k2", "noah");

        assertThat(meeting().goalIds()).containsExactly("g1");
    }

    @Test
    void O33_O41_anAgendaAndItsQuestionsAreDueTwoDaysBefore() {
        told.scheduled("k2", SOON);
        told.prepared("k2", "noah");

        AgendaView agenda = agenda();

        assertThat(agenda.questions()).containsExactly("Whom do you know?");
        assertThat(agenda.dueAt()).isEqualTo("2026-09-29T01:00:00Z");
        assertThat(agenda.late()).isFalse();
    }

    @Test
    void O41_anAgendaPreparedAfterItWasDueIsLateAndMovesWithTheMeeting() {
        told.scheduled("k2", Instant.parse("2026-09-12T12:00:00Z"));
        told.prepared("k2", "noah");

        assertThat(agenda().late()).isTrue();

        told.rescheduled("k2", SOON);

        assertThat(agenda().late()).isFalse();
    }

    @Test
    void O36_itemsShowWhatBecameOfThem() {
        told.scheduled("k2", SOON);
        told.prepared("k2", "noah");
        assertThat(agenda().items()).extracting(AgendaView.Item::outcome).containsOnly(ItemOutcome.OPEN);

        told.reviewed("k2", ItemOutcome.COVERED, ItemOutcome.DEFERRED);

        assertThat(agenda().items())
                .extracting(AgendaView.Item::outcome)
                .containsExactly(ItemOutcome.COVERED, ItemOutcome.DEFERRED);
    }

    @Test
    void P32_aMissedMeetingNamesWhoDidNotCome() {
        told.scheduled("k2", SOON);
        told.missed("k2", LocalDate.of(2026, 9, 30), "noah");

        assertThat(meeting().status()).isEqualTo(MeetingView.Status.MISSED);
        assertThat(meeting().missedBy()).containsExactly("noah");
    }

    @Test
    void aCancelledMeetingIsShownAsSuch() {
        told.scheduled("k2", SOON);
        told.cancelled("k2");

        assertThat(meeting().status()).isEqualTo(MeetingView.Status.CANCELLED);
    }

    @Test
    void U8_aVoidedMeetingKeepsItsRecordButNoSignature() {
        telling.aYear();
        told.voided("k1");

        assertThat(meeting().status()).isEqualTo(MeetingView.Status.VOID);
        assertThat(meeting().minutes()).isEqualTo(60);
        assertThat(meeting().signatures()).isEmpty();
    }

    @Test
    void aPaperSignatureStandsWithTheDateOnThePaperIfItIsOfTheRecordAsItStands() {
        telling.aYear();
        told.signedOnPaper("k1", "hash-1", "zoe", Telling.HELD);
        told.signedOnPaper("k1", "hash-2", "zoe", Telling.HELD);

        List<Signature> signatures = meeting().signatures();

        assertThat(signatures).hasSize(3);
        assertThat(signatures.get(2).method()).hasToString("PAPER_ATTESTED");
        assertThat(signatures.get(2).signedAt()).isEqualTo("2026-09-10T04:00:00Z");
    }

    @Test
    void O39_P19_theTimesAMentorOfferedLastAreShown() {
        told.available("mia", LocalDate.of(2026, 10, 2));
        told.available("mia", LocalDate.of(2026, 10, 9), LocalDate.of(2026, 10, 8));

        assertThat(diary.availability(List.of("m1")).getOrDefault("m1", List.of()))
                .extracting(SlotView::mentorId, slot -> slot.day().getDayOfMonth())
                .containsExactly(tuple("mia", 8), tuple("mia", 9));
    }

    private AgendaView agenda() {
        return Objects.requireNonNull(meeting().agenda());
    }

    private MeetingView meeting() {
        return diary.of(EVERYTHING, id -> false).getOrDefault("m1", List.of()).get(0);
    }
}
