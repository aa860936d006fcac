package org.mentorledger.query.session.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.journey.Stage;
import org.mentorledger.kernel.session.AttendanceStatus;
import org.mentorledger.kernel.session.LeaderKind;
import org.mentorledger.kernel.session.Presence;
import org.mentorledger.query.Forgetful;
import org.mentorledger.query.Merged;
import org.mentorledger.query.RoomContract;
import org.mentorledger.query.ToldRoster;
import org.mentorledger.query.ToldSessions;
import org.mentorledger.query.projection.Projection;

class SessionProjectionTest extends RoomContract {
    private static final SessionReader OFFICE = new SessionReader(true, Set.of());

    private final Forgetful vault = new Forgetful(telling.vault());
    private final SessionProjection projection = new SessionProjection(vault);
    private final SessionViews sessions = new SessionViews(story.generations(), projection, Merged.NOBODY);
    private final ToldSessions session = new ToldSessions(story, telling.vault(), "s1");
    private final ToldRoster roster = session.people();

    @Override
    protected Projection projection() {
        return projection;
    }

    @Override
    protected void tell() {
        session.topics("Salaries", "Teams").tentative().scheduled();
        session.topics("Salaries").replanned("The room");
        session.confirmed().ledBy("ron", LeaderKind.RETIREE, "Welding").ledBy("mia", LeaderKind.OTHER);
        session.released("mia").invited("noah", "zoe");
        roster.enrolled("noah", "grade-12").waits("zoe").leaves("noah").promoted("zoe");
        roster.arrives("zoe", 5, false).departs("zoe", 30).recorded("kim", AttendanceStatus.PRESENT);
        roster.corrected("kim", roster.stayed(0, 20), "Guest").decided("kim", true);
        roster.recorded("lou", AttendanceStatus.ABSENT).voided("lou");
        session.content()
                .raised("Teams", "zoe")
                .covered("Teams")
                .reopened("Teams")
                .fedBack("zoe", 4, "Good");
        session.content()
                .presented("Welding", "Sparks", "ron")
                .overlap(List.of("Welding", "Nursing"), "Safety", "Calm");
        session.cancelled().reopened().held();
    }

    @Test
    void K15_aSessionShowsHowItIsDesigned() {
        session.topics("Salaries", "Teams").scheduled();

        SessionView shown = shown();
        assertThat(shown.groupSize()).isEqualTo(25);
        assertThat(shown.timeAllocation()).isEqualTo("Ten minutes each");
        assertThat(shown.place()).isEqualTo("Room 7");
        assertThat(shown.factors()).containsExactly("Exams");
        assertThat(shown.transport()).isEqualTo("The bus at five");
        assertThat(shown.stage()).isEqualTo(Stage.A);
        assertThat(shown.careers()).containsExactly("Nursing", "Welding");
        assertThat(shown.cohortId()).isEqualTo("grade-12");
        assertThat(shown.startsAt()).hasToString("2026-10-05T18:00Z");
        assertThat(shown.topics()).extracting(SessionTopicView::topic).containsExactly("Salaries", "Teams");
    }

    @Test
    void itIsTentativeUntilItIsConfirmedAndEveryPlanStands() {
        session.tentative().scheduled();
        assertThat(shown().status()).isEqualTo(SessionStatus.TENTATIVE);
        session.on(LocalDate.of(2026, 10, 12)).seats(null).replanned("The hall is taken");
        session.confirmed();

        assertThat(shown().status()).isEqualTo(SessionStatus.CONFIRMED);
        assertThat(shown().heldOn()).isEqualTo(LocalDate.of(2026, 10, 12));
        assertThat(shown().plans())
                .extracting(
                        SessionPlanChangeView::heldOn,
                        SessionPlanChangeView::capacity,
                        SessionPlanChangeView::tentative,
                        SessionPlanChangeView::reason,
                        SessionPlanChangeView::by)
                .containsExactly(
                        tuple(ToldSessions.DAY, 30, true, null, "office"),
                        tuple(LocalDate.of(2026, 10, 12), null, true, "The hall is taken", "office"),
                        tuple(LocalDate.of(2026, 10, 12), null, false, null, "office"));
    }

    @Test
    void whatBecameOfItCanBeTakenBack() {
        session.scheduled().cancelled();
        assertThat(shown().status()).isEqualTo(SessionStatus.CANCELLED);
        assertThat(shown().cancelledBecause()).isEqualTo("Snow");
        session.reopened();
        assertThat(shown().status()).isEqualTo(SessionStatus.CONFIRMED);
        assertThat(shown().cancelledBecause()).isNull();

        session.held(LocalDate.of(2026, 10, 6), 90);
        assertThat(shown().status()).isEqualTo(SessionStatus.HELD);
        assertThat(shown().heldOn()).isEqualTo(LocalDate.of(2026, 10, 6));
        assertThat(shown().minutes()).isEqualTo(90);
        session.reopened();
        assertThat(shown().heldOn()).isEqualTo(ToldSessions.DAY);
        assertThat(shown().minutes()).isEqualTo(60);
    }

    @Test
    void whoWaitsHasAPlaceInTheOrderInWhichTheyBegan() {
        session.seats(1).scheduled();
        roster.enrolled("noah", null)
                .waits("zoe")
                .waits("kim")
                .waits("lou")
                .leaves("zoe")
                .waits("zoe");

        assertThat(shown().seatsTaken()).isEqualTo(1);
        assertThat(shown().seatsFree()).isZero();
        assertThat(shown().waiting()).isEqualTo(3);
        assertThat(shown().roster())
                .extracting(SeatView::participantId, SeatView::enrolment, SeatView::position)
                .containsExactly(
                        tuple("noah", EnrolmentStatus.ENROLLED, null),
                        tuple("zoe", EnrolmentStatus.WAITLISTED, 3),
                        tuple("kim", EnrolmentStatus.WAITLISTED, 1),
                        tuple("lou", EnrolmentStatus.WAITLISTED, 2));

        roster.leaves("noah").promoted("kim");

        assertThat(shown().roster())
                .extracting(SeatView::enrolment, SeatView::position)
                .containsExactly(
                        tuple(EnrolmentStatus.CANCELLED, null),
                        tuple(EnrolmentStatus.WAITLISTED, 2),
                        tuple(EnrolmentStatus.ENROLLED, null),
                        tuple(EnrolmentStatus.WAITLISTED, 1));
    }

    @Test
    void itSaysHowLongSomebodyWasThereAndWhetherThatIsEnough() {
        session.lasts(60, 50).scheduled();
        roster.enrolled("noah", null).enrolled("zoe", null);
        roster.recorded("noah", roster.stayed(0, 20, 40, 60), false, null, null);
        roster.arrives("zoe", 35, false);

        SessionAttendanceView noah = attendance("noah");
        assertThat(noah.minutes()).isEqualTo(40);
        assertThat(noah.late()).isFalse();
        assertThat(noah.counts()).isTrue();
        assertThat(noah.origin()).isEqualTo("IMPORT");
        SessionAttendanceView zoe = attendance("zoe");
        assertThat(zoe.minutes()).isEqualTo(25);
        assertThat(zoe.late()).isTrue();
        assertThat(zoe.counts()).isFalse();

        roster.decided("zoe", true);

        assertThat(attendance("zoe").counts()).isTrue();
        assertThat(attendance("zoe").overridden())
                .extracting("counts", "reason", "by")
                .containsExactly(true, "The train was late", "office");
    }

    @Test
    void aCorrectionTellsTheWholeAnewAndWhy() {
        session.scheduled();
        roster.recorded("noah", roster.stayed(0, 60), true, "a", "Guest");
        roster.corrected("noah", new Presence(AttendanceStatus.EXCUSED, List.of(), null), null);

        SeatView seat = shown().roster().get(0);
        assertThat(seat.walkIn()).isTrue();
        assertThat(seat.cohortId()).isEqualTo("a");
        assertThat(attendance("noah").status()).isEqualTo(AttendanceStatus.EXCUSED);
        assertThat(attendance("noah").role()).isNull();
        assertThat(attendance("noah").correctedBecause()).containsExactly("By the list");
    }

    @Test
    void ofAWalkInWhoWasNoneNothingStands() {
        session.scheduled();
        roster.enrolled("zoe", "b").arrives("noah", 0, true).recorded("zoe", AttendanceStatus.PRESENT);
        roster.decided("noah", false).voided("noah").voided("zoe");

        assertThat(shown().roster())
                .extracting(SeatView::participantId, SeatView::cohortId, SeatView::attendance)
                .containsExactly(tuple("zoe", "b", null));
    }

    @Test
    void U3_whereSomebodyCameFromStaysAsItWasRecordedFirst() {
        session.scheduled();
        roster.enrolled("noah", "a").recorded("noah", roster.stayed(0, 10), false, "a", null);
        roster.recorded("noah", roster.stayed(0, 10, 20, 30), false, "b", null);

        assertThat(shown().roster().get(0).cohortId()).isEqualTo("a");
        assertThat(attendance("noah").minutes()).isEqualTo(20);
    }

    @Test
    void U9_whoHasNoRecordIsNotAbsent() {
        session.scheduled().held();
        roster.enrolled("late", null);

        assertThat(shown().roster()).extracting(SeatView::attendance).containsExactly((SessionAttendanceView) null);
    }

    @Test
    void whatWasErasedReadsSo() {
        session.topics("Salaries", "Teams").scheduled();
        roster.recorded("noah", roster.stayed(0, 10), true, null, "Guest");
        session.content().fedBack("noah", 5, "Good");
        vault.erases("session:s1", "participant:noah");
        story.isRebuilt();

        assertThat(shown().title()).isEqualTo("(erased)");
        assertThat(shown().topics()).extracting(SessionTopicView::topic).containsExactly("(erased)", "(erased)");
        assertThat(attendance("noah").role()).isEqualTo("(erased)");
        assertThat(shown().feedback()).extracting(SessionFeedbackView::text).containsExactly("(erased)");
    }

    private SessionView shown() {
        return SessionView.of(sessions.find("s1").orElseThrow(), OFFICE);
    }

    private SessionAttendanceView attendance(String person) {
        SessionAttendanceView attendance = shown().roster().stream()
                .filter(seat -> seat.participantId().equals(person))
                .findFirst()
                .orElseThrow()
                .attendance();
        assertThat(attendance).isNotNull();
        return Objects.requireNonNull(attendance);
    }
}
