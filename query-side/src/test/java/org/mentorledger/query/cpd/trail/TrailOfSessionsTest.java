package org.mentorledger.query.cpd.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.session.AttendanceStatus;
import org.mentorledger.kernel.session.SessionKind;
import org.mentorledger.query.OpenDoor;
import org.mentorledger.query.RoomContract;
import org.mentorledger.query.Telling;
import org.mentorledger.query.ToldAttendance;
import org.mentorledger.query.access.EvidenceDoor;
import org.mentorledger.query.projection.Projection;

/** What became true of a person's attendance. */
class TrailOfSessionsTest extends RoomContract {
    private final TrailViews trails = new TrailViews(story.generations());
    private final ToldAttendance session = new ToldAttendance(story, telling.vault(), "s1");

    @Override
    protected Projection projection() {
        return new TrailProjection();
    }

    @Override
    protected void tell() {
        telling.aYear();
        session.scheduled(SessionKind.WORKSHOP)
                .arrived("noah", 0)
                .departed("noah", 90)
                .present("zoe")
                .held(null)
                .corrected("noah", AttendanceStatus.LATE, 80)
                .overridden("noah", true)
                .voided("zoe");
    }

    @Test
    void U12_everythingThatBecameTrueOfAPersonsAttendanceStandsThereOnceInOrder() {
        tell();

        assertThat(rows("noah"))
                .filteredOn(row -> row.sessionId() != null)
                .extracting(CpdAuditTrailRowView::type)
                .containsExactly("Arrived", "Departed", "AttendanceCorrected", "AttendanceOverridden");
        assertThat(rows("zoe"))
                .extracting(CpdAuditTrailRowView::type)
                .containsExactly("AttendanceRecorded", "AttendanceVoided");
    }

    @Test
    void aRowNamesTheSessionThePersonAndWhoRecordedIt() {
        tell();

        CpdAuditTrailRowView recorded = rows("zoe").get(0);

        assertThat(recorded.sessionId()).isEqualTo("s1");
        assertThat(recorded.mentorshipId()).isNull();
        assertThat(recorded.participantId()).isEqualTo("zoe");
        assertThat(recorded.actor()).isEqualTo("office");
        assertThat(recorded.sequence()).isEqualTo(3);
    }

    @Test
    void U4_daysLimitWhatHappenedOrWasRecorded() {
        tell();
        LocalDate recorded = LocalDate.of(2026, 9, 11);

        for (LocalDate day : List.of(Telling.HELD, recorded)) {
            assertThat(trails.rows(OpenDoor.to("zoe"), day, day, null, 100)).hasSize(2);
        }
        assertThat(trails.rows(OpenDoor.to("zoe"), recorded.plusDays(1), null, null, 100))
                .isEmpty();
    }

    @Test
    void pagesOfMeetingsAndSessionsFollowEachOtherWithoutGapOrRepetition() {
        tell();
        List<CpdAuditTrailRowView> all = rows("noah");
        int most = all.size() - 2;

        List<CpdAuditTrailRowView> first = trails.rows(OpenDoor.to("noah"), null, null, null, most);
        List<CpdAuditTrailRowView> rest =
                trails.rows(OpenDoor.to("noah"), null, null, first.get(most - 1).key(), 100);

        assertThat(first).isEqualTo(all.subList(0, most));
        assertThat(rest).isEqualTo(all.subList(most, all.size())).hasSize(2);
    }

    @Test
    void whoReadsOfOtherProgramsReadsNothingOfTheSession() {
        tell();

        assertThat(trails.rows(
                        new EvidenceDoor.Opened(Set.of("zoe"), any -> true, "other"::equals), null, null, null, 100))
                .isEmpty();
    }

    private List<CpdAuditTrailRowView> rows(String person) {
        return trails.rows(OpenDoor.to(person), null, null, null, 100);
    }
}
