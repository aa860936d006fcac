package org.mentorledger.query.mentorship.attention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mentorledger.query.Telling.mentee;
import static org.mentorledger.query.Telling.mentor;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.mentorship.FeedbackKind;
import org.mentorledger.kernel.mentorship.NoteKind;
import org.mentorledger.kernel.mentorship.Resolution;
import org.mentorledger.kernel.mentorship.Supervision;
import org.mentorledger.kernel.mentorship.Visibility;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.query.RoomContract;
import org.mentorledger.query.Telling;
import org.mentorledger.query.ToldAppointments;
import org.mentorledger.query.ToldCourse;
import org.mentorledger.query.ToldDialogue;
import org.mentorledger.query.access.Company;
import org.mentorledger.query.access.Tenure;
import org.mentorledger.query.projection.Projection;

class AttentionProjectionTest extends RoomContract {
    private static final LocalDate JAN = LocalDate.of(2026, 1, 1);
    private static final LocalDate NEXT_JAN = LocalDate.of(2027, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 20);
    private static final Company COMPANY = new Company(
            "oacett",
            List.of(
                    new Tenure("mia", MemberRole.MENTOR, null, LocalDate.of(2026, 9, 15)),
                    new Tenure("lee", MemberRole.MENTOR, LocalDate.of(2026, 9, 16), null),
                    new Tenure("noah", MemberRole.MENTEE, null, null)));

    private final AttentionViews attention = new AttentionViews(story.generations());
    private final ToldCourse course = new ToldCourse(story, telling.vault(), "m1");
    private final ToldDialogue dialogue = new ToldDialogue(story, telling.vault(), "m1");
    private final ToldAppointments appointments = new ToldAppointments(story, telling.vault(), "m1");

    @Override
    protected Projection projection() {
        return new AttentionProjection();
    }

    @Override
    protected void tell() {
        telling.aYear();
        course.noticed(TODAY, TODAY.plusDays(30), null);
        course.menteeTold(TODAY);
        dialogue.checkedIn("c1", TODAY);
        dialogue.noted("q1", "noah", NoteKind.QUESTION, Visibility.PAIR, TODAY);
        dialogue.answered("a1", "mia", "q1", TODAY);
        appointments.scheduled("k2", Instant.parse("2026-10-01T12:00:00Z"));
        appointments.prepared("k2", "noah");
        appointments.disputed("k1", "hash-2", "noah");
        course.completed(TODAY);
    }

    @Test
    void O26_B24_aMentorshipWithoutGoalOrExpectationsIsToldFromItsStart() {
        course.runs(JAN, NEXT_JAN, JAN.plusDays(3));

        assertThat(on(LocalDate.of(2026, 2, 1)))
                .extracting(AttentionView::kind, AttentionView::since)
                .containsExactlyInAnyOrder(
                        tuple(AttentionKind.NO_GOAL, JAN.plusDays(3)),
                        tuple(AttentionKind.EXPECTATIONS_DUE, JAN.plusDays(3)));

        telling.goal("m1", "g1", "Find a first employer");

        assertThat(on(LocalDate.of(2026, 2, 1)))
                .extracting(AttentionView::kind)
                .containsExactly(AttentionKind.EXPECTATIONS_DUE);
    }

    @Test
    void B33_halfOfTheWindowWithoutFeedbackIsTold() {
        course.runs(JAN, NEXT_JAN, JAN);

        assertThat(kinds(LocalDate.of(2026, 7, 1))).doesNotContain(AttentionKind.NO_FEEDBACK);
        assertThat(kinds(LocalDate.of(2026, 7, 2))).contains(AttentionKind.NO_FEEDBACK);

        dialogue.fedBack("f1", "noah", FeedbackKind.MID_TERM, TODAY);

        assertThat(kinds(TODAY)).doesNotContain(AttentionKind.NO_FEEDBACK);
    }

    @Test
    void O33_O41_aMeetingThatComesUpUnpreparedIsTold() {
        course.runs(JAN, NEXT_JAN, JAN);
        appointments.scheduled("k2", Instant.parse("2026-09-22T12:00:00Z"));

        assertThat(at(Instant.parse("2026-09-20T11:59:00Z"))).noneMatch(this::isAgendaDue);
        assertThat(at(Instant.parse("2026-09-20T12:00:00Z")))
                .filteredOn(this::isAgendaDue)
                .extracting(AttentionView::meetingId, AttentionView::since)
                .containsExactly(tuple("k2", TODAY));
        assertThat(at(Instant.parse("2026-09-22T12:00:00Z"))).noneMatch(this::isAgendaDue);

        appointments.prepared("k2", "noah");

        assertThat(at(Instant.parse("2026-09-21T12:00:00Z"))).noneMatch(this::isAgendaDue);
    }

    private boolean isAgendaDue(AttentionView need) {
        return need.kind() == AttentionKind.AGENDA_DUE;
    }

    @Test
    void O15_aMeetingNeedsTheSignatureOfEverybodyWhoAttended() {
        course.runs(JAN, NEXT_JAN, JAN);
        telling.logged("m1", "k1", "hash-1", 60, null, mentor("mia", 60), mentee("noah", 60));
        telling.signed("m1", "k1", "hash-1", "noah");
        assertThat(kinds(TODAY)).contains(AttentionKind.UNSIGNED);

        appointments.signedOnPaper("k1", "hash-1", "mia", TODAY);
        assertThat(kinds(TODAY)).doesNotContain(AttentionKind.UNSIGNED);

        telling.corrected("m1", "k1", "hash-2", 50, mentor("mia", 50), mentee("noah", 50));
        assertThat(kinds(TODAY)).contains(AttentionKind.UNSIGNED);

        appointments.voided("k1");
        assertThat(kinds(TODAY)).doesNotContain(AttentionKind.UNSIGNED);
    }

    @Test
    void aDisputeNeedsTheOfficeUntilItEndsOrTheRecordIsCorrected() {
        course.runs(JAN, NEXT_JAN, JAN);
        telling.logged("m1", "k1", "hash-1", 60, null, mentor("mia", 60), mentee("noah", 60));
        appointments.disputed("k1", "hash-1", "noah");
        assertThat(kinds(TODAY)).contains(AttentionKind.DISPUTED);
        appointments.withdrawn("k1", "noah");
        assertThat(kinds(TODAY)).doesNotContain(AttentionKind.DISPUTED);

        appointments.disputed("k1", "hash-1", "noah");
        appointments.resolved("k1", "noah", Resolution.UPHELD);
        assertThat(kinds(TODAY)).contains(AttentionKind.DISPUTED);
        telling.corrected("m1", "k1", "hash-2", 50, mentor("mia", 50), mentee("noah", 50));
        assertThat(kinds(TODAY)).doesNotContain(AttentionKind.DISPUTED);
    }

    @Test
    void P14_unsupervisedContactIsToldWhereSupervisionIsDemanded() {
        course.runs(JAN, NEXT_JAN, JAN);
        telling.logged("m1", "k1", "hash-1", 60, null, mentor("mia", 60), mentee("noah", 60));
        dialogue.checkedIn("c1", TODAY);
        dialogue.checkedIn("c2", TODAY, Supervision.PERSON);

        assertThat(needs(true, noon(TODAY)))
                .filteredOn(need -> need.kind() == AttentionKind.UNSUPERVISED)
                .extracting(AttentionView::meetingId, AttentionView::checkInId)
                .containsExactlyInAnyOrder(tuple("k1", null), tuple(null, "c1"));
        assertThat(kinds(TODAY)).doesNotContain(AttentionKind.UNSUPERVISED);
    }

    @Test
    void P22_aQuestionWaitsForItsAnswer() {
        course.runs(JAN, NEXT_JAN, JAN);
        dialogue.noted("q0", "noah", NoteKind.QUESTION, Visibility.ME, TODAY);
        dialogue.noted("n1", "noah", NoteKind.NOTE, Visibility.PAIR, TODAY);
        dialogue.noted("q1", "noah", NoteKind.QUESTION, Visibility.COORDINATOR, TODAY);

        assertThat(on(TODAY))
                .filteredOn(need -> need.kind() == AttentionKind.QUESTION)
                .extracting(AttentionView::noteId)
                .containsExactly("q1");

        dialogue.answered("a1", "mia", "q1", TODAY);

        assertThat(kinds(TODAY)).doesNotContain(AttentionKind.QUESTION);
    }

    @Test
    void noticeIsToldAndThatTheMenteeWasNot() {
        course.runs(JAN, NEXT_JAN, JAN);
        course.noticed(TODAY, TODAY.plusDays(30), null);
        assertThat(kinds(TODAY)).contains(AttentionKind.NOTICE, AttentionKind.MENTEE_NOT_TOLD);

        course.menteeTold(TODAY);
        assertThat(kinds(TODAY)).contains(AttentionKind.NOTICE).doesNotContain(AttentionKind.MENTEE_NOT_TOLD);

        course.reassigned("lee", TODAY);
        assertThat(kinds(TODAY)).doesNotContain(AttentionKind.NOTICE);
    }

    @Test
    void U6_itIsTheTurnOfThoseWhoStandInItNow() {
        course.runs(JAN, NEXT_JAN, JAN);
        telling.logged("m1", "k1", "hash-1", 60, null, mentor("mia", 60), mentee("noah", 60));

        assertThat(on(TODAY))
                .allSatisfy(need -> assertThat(need.participantIds()).containsExactly("lee", "noah"));
        assertThat(on(LocalDate.of(2026, 9, 14)))
                .allSatisfy(need -> assertThat(need.participantIds()).containsExactly("mia", "noah"));
    }

    @Test
    void ofWhatEndedOnlyItsRecordsNeedAnybody() {
        course.runs(JAN, NEXT_JAN, JAN);
        telling.logged("m1", "k1", "hash-1", 60, null, mentor("mia", 60), mentee("noah", 60));
        dialogue.noted("q1", "noah", NoteKind.QUESTION, Visibility.PAIR, TODAY);
        course.completed(TODAY);

        assertThat(on(TODAY)).extracting(AttentionView::kind).containsExactly(AttentionKind.UNSIGNED);
        assertThat(attention.cases("oacett", TODAY.plusDays(1))).isEmpty();
        assertThat(attention.cases("other", JAN)).isEmpty();
    }

    @Test
    void whatHasNotBegunNeedsNobody() {
        course.proposed(JAN, NEXT_JAN);

        assertThat(on(Telling.HELD)).isEmpty();
    }

    private List<AttentionKind> kinds(LocalDate day) {
        return on(day).stream().map(AttentionView::kind).toList();
    }

    private List<AttentionView> on(LocalDate day) {
        return at(noon(day));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(17, 0).toInstant(ZoneOffset.UTC);
    }

    private List<AttentionView> at(Instant now) {
        return needs(false, now);
    }

    private List<AttentionView> needs(boolean supervised, Instant now) {
        return attention.cases("oacett", JAN).stream()
                .flatMap(one -> new Needs(one, COMPANY, supervised, now).all().stream())
                .toList();
    }
}
