package org.mentorledger.query.cpd.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentorledger.query.OpenDoor;
import org.mentorledger.query.RoomContract;
import org.mentorledger.query.projection.Projection;

class TrailProjectionTest extends RoomContract {
    private final TrailViews trails = new TrailViews(story.generations());

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

        List<CpdAuditTrailRowView> first = trails.rows(OpenDoor.to("mia"), null, null, null, 4);
        List<CpdAuditTrailRowView> rest =
                trails.rows(OpenDoor.to("mia"), null, null, first.get(3).key(), 100);

        assertThat(first).isEqualTo(all.subList(0, 4));
        assertThat(rest).isEqualTo(all.subList(4, all.size()));
    }

    @Test
    void U4_daysLimitWhatHappenedOrWasRecorded() {
        telling.aYear();
        LocalDate recorded = LocalDate.of(2026, 9, 11);
        LocalDate proposed = LocalDate.of(2026, 5, 1);

        assertThat(trails.rows(OpenDoor.to("mia"), recorded, recorded, null, 100))
                .hasSize(10);
        assertThat(trails.rows(OpenDoor.to("mia"), proposed, proposed, null, 100))
                .extracting(CpdAuditTrailRowView::type)
                .containsExactly("Proposed");
        assertThat(trails.rows(OpenDoor.to("mia"), null, proposed.minusDays(1), null, 100))
                .isEmpty();
    }

    private List<CpdAuditTrailRowView> rows(String person) {
        return trails.rows(OpenDoor.to(person), null, null, null, 100);
    }
}
