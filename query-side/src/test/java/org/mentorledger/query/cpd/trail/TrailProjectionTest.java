package org.mentorledger.query.cpd.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentorledger.query.RoomContract;
import org.mentorledger.query.projection.Projection;

class TrailProjectionTest extends RoomContract {
    private final TrailViews trails = new TrailViews(story.database());

    @Override
    protected Projection projection() {
        return new TrailProjection();
    }

    @Test
    void everythingThatTouchesTheEvidenceStandsInTheOrderOfRecording() {
        telling.aYear();

        assertThat(rows("mia"))
                .extracting(CpdAuditTrailRowView::type)
                .containsExactly(
                        "Proposed",
                        "Accepted",
                        "Accepted",
                        "Started",
                        "MeetingLogged",
                        "MeetingSigned",
                        "MeetingSigned",
                        "MeetingCorrected",
                        "MeetingSigned",
                        "MeetingSigned");
    }

    @Test
    void U4_aRowTellsWhenItHappenedApartFromWhenItWasRecorded() {
        telling.aYear();

        CpdAuditTrailRowView logged = rows("noah").get(4);

        assertThat(logged.happenedAt()).isEqualTo("2026-09-10");
        assertThat(logged.recordedAt().toLocalDate()).isEqualTo("2026-09-11");
    }

    @Test
    void U12_noEventStandsTwiceAndEachNamesItsActor() {
        telling.aYear();

        assertThat(rows("mia")).extracting(CpdAuditTrailRowView::sequence).doesNotHaveDuplicates();
        assertThat(rows("mia")).extracting(CpdAuditTrailRowView::actor).contains("office", "noah", "mia");
    }

    @Test
    void U13_aCorrectionTellsTheHashBeforeAndAfter() {
        telling.aYear();

        CpdAuditTrailRowView corrected = rows("mia").get(7);

        assertThat(corrected.previousHash()).isEqualTo("hash-1");
        assertThat(corrected.recordHash()).isEqualTo("hash-2");
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        telling.aYear();
        List<CpdAuditTrailRowView> all = rows("mia");

        List<CpdAuditTrailRowView> first = trails.rows("mia", null, null, any -> true, null, 4);
        List<CpdAuditTrailRowView> rest =
                trails.rows("mia", null, null, any -> true, first.get(3).key(), 100);

        assertThat(first).isEqualTo(all.subList(0, 4));
        assertThat(rest).isEqualTo(all.subList(4, all.size()));
    }

    @Test
    void daysLimitWhatHappened() {
        telling.aYear();

        assertThat(trails.rows("mia", LocalDate.of(2026, 9, 11), LocalDate.of(2026, 9, 11), any -> true, null, 100))
                .extracting(CpdAuditTrailRowView::type)
                .containsOnly("MeetingSigned");
    }

    private List<CpdAuditTrailRowView> rows(String person) {
        return trails.rows(person, null, null, any -> true, null, 100);
    }
}
