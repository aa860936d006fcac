package org.mentorledger.query.session.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.session.AttendanceStatus;
import org.mentorledger.kernel.session.LeaderKind;
import org.mentorledger.kernel.session.Presence;
import org.mentorledger.kernel.session.SessionKind;
import org.mentorledger.query.Merged;
import org.mentorledger.query.RoomContract;
import org.mentorledger.query.ToldRoster;
import org.mentorledger.query.ToldSessions;
import org.mentorledger.query.projection.Projection;
import org.mentorledger.query.session.Days;

class AttendanceProjectionTest extends RoomContract {
    private static final Days EVER = new Days(null, null);
    private static final Asked ASKED = new Asked("oacett", List.of(SessionKind.KNOWLEDGE_EXCHANGE), EVER);

    private final AttendanceProjection projection = new AttendanceProjection(telling.vault());
    private final AttendanceViews attendance =
            new AttendanceViews(story.generations(), projection, new Merged(Map.of("zoe2", "zoe")));
    private final ToldSessions session = told("s1");
    private final ToldRoster roster = session.people();

    @Override
    protected Projection projection() {
        return projection;
    }

    @Override
    protected void tell() {
        session.tentative().scheduled().replanned("The room").confirmed();
        session.ledBy("ron", LeaderKind.RETIREE).released("ron").invited("noah");
        roster.enrolled("noah", "grade-12").waits("zoe").promoted("zoe").leaves("noah");
        roster.arrives("zoe", 5, false).departs("zoe", 30).recorded("kim", AttendanceStatus.PRESENT);
        roster.corrected("kim", roster.stayed(0, 20), "Guest").decided("kim", true);
        roster.recorded("lou", AttendanceStatus.ABSENT).voided("lou");
        session.content().raised("Teams", "zoe").covered("Teams").fedBack("zoe", 4, "Good");
        session.cancelled().reopened().held();
    }

    @Test
    void K18_U16_figuresAreCountedAndEachPersonOnce() {
        session.scheduled();
        roster.recorded("noah", AttendanceStatus.PRESENT).recorded("zoe", AttendanceStatus.LATE);
        ToldSessions second = told("s2").on(LocalDate.of(2027, 1, 4)).scheduled();
        second.people().recorded("zoe2", AttendanceStatus.PRESENT).recorded("noah", AttendanceStatus.EXCUSED);
        told("s3").is("other", SessionKind.KNOWLEDGE_EXCHANGE).scheduled().held();
        told("s4").is("oacett", SessionKind.WORKSHOP).scheduled().held();

        KnowledgeExchangeAttendanceView figures = attendance.figures(ASKED, List.of(AttendanceGrouping.YEAR));

        assertThat(figures.total()).isEqualTo(new AttendanceRowView("", 2, 3, 2, 180, 1));
        assertThat(figures.rowsBy(AttendanceGrouping.YEAR))
                .containsExactly(
                        new AttendanceRowView("2026", 1, 2, 2, 120, 0), new AttendanceRowView("2027", 1, 1, 1, 60, 1));
        assertThat(attendance
                        .figures(
                                new Asked("oacett", ASKED.kinds(), new Days(null, LocalDate.of(2026, 12, 31))),
                                List.of())
                        .seats())
                .isEqualTo(2);
        assertThat(attendance
                        .figures(new Asked("oacett", List.of(SessionKind.WORKSHOP), EVER), List.of())
                        .sessions())
                .isEqualTo(1);
    }

    @Test
    void K16_aCohortOf200IsCountedOverItsSessions() {
        for (int person = 0; person < 200; person++) {
            if (person % 30 == 0) {
                told("s" + person).scheduled();
            }
            ToldRoster of = told("s" + person / 30 * 30).people();
            of.recorded("p" + person, of.stayed(0, 30), false, "grade-12", null);
        }

        assertThat(attendance.figures(ASKED, List.of(AttendanceGrouping.COHORT)).rowsBy(AttendanceGrouping.COHORT))
                .containsExactly(new AttendanceRowView("grade-12", 7, 200, 200, 6000, 0));
    }

    @Test
    void U3_whatBecomesOfTheSessionAndItsPeopleLaterLeavesTheCohortAsItWas() {
        session.scheduled();
        roster.recorded("noah", roster.stayed(0, 10), false, "a", null);
        roster.recorded("noah", roster.stayed(0, 10, 20, 30), false, "b", null);
        roster.enrolled("noah", "b").leaves("noah");
        roster.corrected("noah", roster.stayed(0, 40), null);

        assertThat(attendance.figures(ASKED, List.of(AttendanceGrouping.COHORT)).rowsBy(AttendanceGrouping.COHORT))
                .containsExactly(new AttendanceRowView("a", 1, 1, 1, 40, 0));
    }

    @Test
    void U9_whoEnrolledButHasNoRecordIsNotAbsent() {
        session.scheduled();
        roster.enrolled("noah", null).recorded("noah", AttendanceStatus.ABSENT);
        session.held();
        roster.enrolled("late", null);

        assertThat(attendance.figures(ASKED, List.of()).total()).isEqualTo(new AttendanceRowView("", 1, 0, 0, 0, 1));
    }

    @Test
    void minutesGoByHowLongTheSessionLastedInTheEnd() {
        session.scheduled();
        roster.recorded("noah", AttendanceStatus.PRESENT).arrives("zoe", 30, true);
        assertThat(attendance.figures(ASKED, List.of()).personMinutes()).isEqualTo(90);
        session.held(ToldSessions.DAY, 90);
        assertThat(attendance.figures(ASKED, List.of()).personMinutes()).isEqualTo(150);
        session.reopened();
        assertThat(attendance.figures(ASKED, List.of()).personMinutes()).isEqualTo(90);
        session.untimed().replanned(null);
        assertThat(attendance.figures(ASKED, List.of()).personMinutes()).isZero();
    }

    @Test
    void everyFigureOpensToItsRecordsPageByPage() {
        session.scheduled();
        roster.recorded("zoe", AttendanceStatus.PRESENT)
                .recorded("noah", AttendanceStatus.ABSENT)
                .decided("kim", true);
        told("s0")
                .on(LocalDate.of(2026, 9, 1))
                .scheduled()
                .people()
                .recorded("noah", roster.stayed(5, 6), true, "a", "Guest");
        told("s2").scheduled().people().recorded("noah", AttendanceStatus.LATE);

        assertThat(opened(null, null)).containsExactly("s0 noah", "s1 noah", "s1 zoe", "s2 noah");
        assertThat(attendance.records(ASKED, null, new RecordPlace(ToldSessions.DAY, "s1", "noah"), 2))
                .extracting(AttendanceRecordView::sessionId, AttendanceRecordView::participantId)
                .containsExactly(tuple("s1", "zoe"), tuple("s2", "noah"));
        assertThat(opened(AttendanceGrouping.SESSION, "s1")).containsExactly("s1 noah", "s1 zoe");
        assertThat(opened(AttendanceGrouping.COHORT, "a")).containsExactly("s0 noah");
        assertThat(opened(AttendanceGrouping.ROLE, "")).containsExactly("s1 noah", "s1 zoe", "s2 noah");
        assertThat(opened(AttendanceGrouping.MONTH, "2026-09")).containsExactly("s0 noah");
        assertThat(opened(AttendanceGrouping.YEAR, "2026")).hasSize(4);
        assertThat(opened(AttendanceGrouping.YEAR, "nonsense")).isEmpty();
        assertThat(opened(AttendanceGrouping.CAREER, "Welding")).hasSize(4);
    }

    private List<String> opened(@Nullable AttendanceGrouping by, @Nullable String key) {
        return attendance.records(ASKED, RowKey.of(by, key), null, 100).stream()
                .map(record -> record.sessionId() + " " + record.participantId())
                .toList();
    }

    @Test
    void aRecordSaysWhatItComesTo() {
        session.lasts(60, 50).scheduled();
        roster.recorded("noah", roster.stayed(15, 40), true, "a", "Guest");
        roster.decided("noah", true);

        assertThat(attendance.records(ASKED, null, null, 1))
                .containsExactly(new AttendanceRecordView(
                        "oacett",
                        "s1",
                        "noah",
                        ToldSessions.DAY,
                        AttendanceStatus.PRESENT,
                        "Guest",
                        25,
                        true,
                        true,
                        true,
                        "a"));
    }

    @Test
    void U16_aPersonOverTimeIsOneUnderAllTheirIdsAndLastIsFirst() {
        session.scheduled();
        roster.recorded("zoe", AttendanceStatus.PRESENT)
                .recorded("zoe2", new Presence(AttendanceStatus.LATE, List.of(), 5), true, null, null);
        told("s2")
                .on(LocalDate.of(2026, 11, 1))
                .is("other", SessionKind.TRAINING)
                .scheduled()
                .people()
                .recorded("zoe2", AttendanceStatus.PRESENT);
        told("s3")
                .scheduled()
                .people()
                .recorded("zoe", AttendanceStatus.PRESENT)
                .voided("zoe");

        assertThat(attendance.of(Set.of("zoe", "zoe2"), EVER, program -> true, null, 10))
                .extracting(AttendanceRecordView::sessionId, AttendanceRecordView::participantId)
                .containsExactly(tuple("s2", "zoe2"), tuple("s1", "zoe2"), tuple("s1", "zoe"));
        assertThat(attendance.of(Set.of("zoe", "zoe2"), EVER, "other"::equals, null, 10))
                .hasSize(1);
        assertThat(attendance.of(
                        Set.of("zoe", "zoe2"),
                        EVER,
                        program -> true,
                        new RecordPlace(ToldSessions.DAY, "s1", "zoe2"),
                        10))
                .extracting(AttendanceRecordView::participantId)
                .containsExactly("zoe");
    }

    private ToldSessions told(String id) {
        return new ToldSessions(story, telling.vault(), id);
    }
}
