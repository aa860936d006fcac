package org.mentorledger.query.cpd.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mentorledger.query.Telling.mentee;
import static org.mentorledger.query.Telling.mentor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.mentorship.RelationType;
import org.mentorledger.kernel.mentorship.Resolution;
import org.mentorledger.query.OpenDoor;
import org.mentorledger.query.RoomContract;
import org.mentorledger.query.Telling;
import org.mentorledger.query.ToldAppointments;
import org.mentorledger.query.ToldCourse;
import org.mentorledger.query.ToldTerms;
import org.mentorledger.query.projection.Projection;

/** A group with comings and goings, a disputed and voided meeting, and an end that was none: each sees what touches them. */
class TrailOfAGroupTest extends RoomContract {
    private static final LocalDate DAY = Telling.HELD;

    private final TrailViews trails = new TrailViews(story.generations());

    @Override
    protected Projection projection() {
        return new TrailProjection();
    }

    @Override
    protected void tell() {
        ToldCourse course = new ToldCourse(story, telling.vault(), "m1");
        ToldTerms terms = new ToldTerms(story, telling.vault(), "m1");
        ToldAppointments meetings = new ToldAppointments(story, telling.vault(), "m1");
        telling.mentorship("m1", RelationType.NON_SUPERVISING, List.of("mia"), List.of("noah"));
        course.joined("zoe", DAY.minusDays(60));
        telling.loggedOn(
                DAY.minusDays(50),
                "m1",
                "k1",
                "h1",
                60,
                null,
                mentor("mia", 60),
                mentee("noah", 60),
                mentee("zoe", 60));
        meetings.signedOnPaper("k1", "h1", "zoe", DAY.minusDays(49));
        telling.signed("m1", "k1", "h1", "mia");
        meetings.disputed("k1", "h1", "noah");
        meetings.resolved("k1", "noah", Resolution.UPHELD);
        telling.corrected("m1", "k1", "h2", 30, mentor("mia", 30), mentee("zoe", 30));
        meetings.disputed("k1", "h2", "mia");
        meetings.withdrawn("k1", "mia");
        meetings.voided("k1");
        terms.menteeLeft("noah", DAY);
        terms.relation(RelationType.SUPERVISING, DAY.minusDays(55));
        course.reassigned("max", DAY.plusDays(1));
        course.completed(DAY.plusDays(20));
        course.reopened(DAY.plusDays(21));
        meetings.scheduled("k2", Instant.parse("2026-12-01T15:00:00Z"));
    }

    @Test
    void everyEventThatTouchesTheEvidenceStandsThereOnceInOrder() {
        tell();

        assertThat(types("zoe"))
                .containsExactly(
                        "Proposed",
                        "Accepted",
                        "Accepted",
                        "Started",
                        "MenteeJoined",
                        "MeetingLogged",
                        "PaperSignatureRecorded",
                        "MeetingSigned",
                        "MeetingDisputed",
                        "DisputeResolved",
                        "MeetingCorrected",
                        "MeetingDisputed",
                        "DisputeWithdrawn",
                        "MeetingVoided",
                        "RelationTypeChanged",
                        "MentorReassigned",
                        "Completed",
                        "Reopened");
    }

    @Test
    void U3_whoWasTakenOutAndLeftSeesItAndNothingThatCameLaterButWhatReachesBack() {
        tell();

        assertThat(types("noah"))
                .containsExactly(
                        "Proposed",
                        "Accepted",
                        "Accepted",
                        "Started",
                        "MeetingLogged",
                        "MeetingSigned",
                        "MeetingDisputed",
                        "DisputeResolved",
                        "MeetingCorrected",
                        "MenteeLeft",
                        "RelationTypeChanged");
    }

    @Test
    void aSuccessorSeesOnWhatTermsItBeganAndNoMeetingsOfTheirPredecessor() {
        tell();

        assertThat(types("max"))
                .containsExactly(
                        "Proposed",
                        "Accepted",
                        "Accepted",
                        "Started",
                        "RelationTypeChanged",
                        "MentorReassigned",
                        "Completed",
                        "Reopened");
        assertThat(types("mia")).contains("MentorReassigned").doesNotContain("Completed");
    }

    @Test
    void aSignatureOnPaperNamesWhoSignedAndWhoAttests() {
        tell();

        assertThat(rows("zoe"))
                .filteredOn(row -> row.type().equals("PaperSignatureRecorded"))
                .extracting(
                        CpdAuditTrailRowView::participantId,
                        CpdAuditTrailRowView::actor,
                        CpdAuditTrailRowView::happenedAt,
                        CpdAuditTrailRowView::recordHash)
                .containsExactly(tuple("zoe", "office", DAY.minusDays(49), "h1"));
    }

    @Test
    void anAcceptanceNamesThePartyThatAcceptedAndOfTheOfficeNobody() {
        tell();

        assertThat(rows("mia"))
                .filteredOn(row -> row.type().equals("Accepted"))
                .extracting(CpdAuditTrailRowView::participantId)
                .containsExactly("mia", null);
    }

    @Test
    void U13_aVoidedRecordLeavesTheHashThatWas() {
        tell();

        assertThat(rows("mia"))
                .filteredOn(row -> row.type().equals("MeetingVoided"))
                .extracting(CpdAuditTrailRowView::previousHash, CpdAuditTrailRowView::recordHash)
                .containsExactly(tuple("h2", null));
    }

    @Test
    void U4_whatWasReadFromASheetNamesTheSheet() {
        tell();

        assertThat(rows("zoe"))
                .filteredOn(row -> row.type().equals("MeetingLogged"))
                .extracting(CpdAuditTrailRowView::origin, CpdAuditTrailRowView::source)
                .containsExactly(tuple("BACKFILL", "sheet-7.pdf"));
    }

    @Test
    void U16_whatTouchesAPersonUnderTwoIdsStandsOnce() {
        tell();

        assertThat(trails.rows(OpenDoor.to("noah", "zoe"), null, null, null, 100))
                .extracting(CpdAuditTrailRowView::sequence)
                .doesNotHaveDuplicates()
                .hasSize(19);
    }

    private List<String> types(String person) {
        return rows(person).stream().map(CpdAuditTrailRowView::type).toList();
    }

    private List<CpdAuditTrailRowView> rows(String person) {
        return trails.rows(OpenDoor.to(person), null, null, null, 100);
    }
}
