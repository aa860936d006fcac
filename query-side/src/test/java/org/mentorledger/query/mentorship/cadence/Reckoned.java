package org.mentorledger.query.mentorship.cadence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mentorledger.kernel.program.Policy;
import org.mentorledger.query.RoomContract;
import org.mentorledger.query.ToldAppointments;
import org.mentorledger.query.ToldCourse;
import org.mentorledger.query.ToldDialogue;
import org.mentorledger.query.mentorship.cadence.CadenceMonthView.Status;
import org.mentorledger.query.projection.Projection;

/** The cadence of mentorship m1, asked for on days of the test's choice. */
abstract class Reckoned extends RoomContract {
    static final Rhythm MONTHLY = new Rhythm(Policy.CadenceKind.CALENDAR_MONTH, null, List.of());
    static final LocalDate JAN = LocalDate.of(2026, 1, 1);
    static final LocalDate NEXT_JAN = LocalDate.of(2027, 1, 1);

    final CadenceViews cadences = new CadenceViews(story.generations());
    final ToldCourse course = new ToldCourse(story, telling.vault(), "m1");
    final ToldDialogue dialogue = new ToldDialogue(story, telling.vault(), "m1");
    final ToldAppointments appointments = new ToldAppointments(story, telling.vault(), "m1");

    @Override
    protected Projection projection() {
        return new CadenceProjection();
    }

    @Override
    protected void tell() {
        telling.aYear();
        course.paused(LocalDate.of(2026, 10, 1));
        course.resumed(LocalDate.of(2026, 10, 5));
        course.extended(LocalDate.of(2027, 8, 1));
        course.moved(NEXT_JAN, LocalDate.of(2026, 7, 1), LocalDate.of(2027, 7, 1));
        dialogue.checkedIn("c1", LocalDate.of(2026, 10, 7));
        appointments.scheduled("k7", Instant.parse("2026-10-10T10:00:00Z"));
        appointments.rescheduled("k7", Instant.parse("2026-10-11T10:00:00Z"));
        appointments.missed("k7", LocalDate.of(2026, 10, 11), "noah");
        appointments.scheduled("k8", Instant.parse("2026-10-12T10:00:00Z"));
        appointments.cancelled("k8");
        appointments.voided("k1");
        course.completed(LocalDate.of(2027, 1, 5));
        course.reopened(LocalDate.of(2027, 2, 5));
    }

    CadenceView on(LocalDate day) {
        return at(day, MONTHLY);
    }

    CadenceView at(LocalDate day, Rhythm rhythm) {
        Instant noon = day.atTime(17, 0).toInstant(ZoneOffset.UTC);
        return Objects.requireNonNull(
                cadences.of(Map.of("m1", new Asked(rhythm, null)), noon).get("m1"));
    }

    CadenceView at(Instant now) {
        return Objects.requireNonNull(
                cadences.of(Map.of("m1", new Asked(MONTHLY, null)), now).get("m1"));
    }

    static List<Status> statuses(CadenceView cadence) {
        return cadence.months().stream().map(CadenceMonthView::status).toList();
    }
}
