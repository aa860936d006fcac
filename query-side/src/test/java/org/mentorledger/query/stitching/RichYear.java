package org.mentorledger.query.stitching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mentorledger.kernel.mentorship.AreaKind;
import org.mentorledger.kernel.mentorship.EndReason;
import org.mentorledger.kernel.mentorship.FeedbackKind;
import org.mentorledger.kernel.mentorship.GoalKind;
import org.mentorledger.kernel.mentorship.ItemOutcome;
import org.mentorledger.kernel.mentorship.NoteKind;
import org.mentorledger.kernel.mentorship.RelationType;
import org.mentorledger.kernel.mentorship.Visibility;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.query.Facts;
import org.mentorledger.query.Telling;
import org.mentorledger.query.ToldAppointments;
import org.mentorledger.query.ToldDialogue;
import org.mentorledger.query.ToldMentorship;
import org.mentorledger.query.projection.Story;

/** A mentorship to which everything happens that can, most of it more than once. */
final class RichYear {
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 5);

    private final Telling telling;
    private final ToldMentorship year;
    private final ToldAppointments meetings;
    private final ToldDialogue dialogue;

    RichYear(Story story, Telling telling) {
        this.telling = telling;
        this.year = telling.in("m1");
        this.meetings = new ToldAppointments(story, telling.vault(), "m1");
        this.dialogue = new ToldDialogue(story, telling.vault(), "m1");
    }

    void tell() {
        telling.aYear();
        telling.registered("max", "Max Côté", MemberRole.MENTOR);
        telling.registered("lea", "Léa Roy", MemberRole.MENTEE);
        meet();
        develop();
        speak();
        change();
        end();
    }

    private void meet() {
        Instant soon = Instant.parse("2026-10-01T01:00:00Z");
        meetings.available("mia", LocalDate.of(2026, 10, 1));
        meetings.scheduled("k2", soon);
        meetings.prepared("k2", "noah");
        meetings.rescheduled("k2", soon.plusSeconds(3600));
        meetings.reviewed("k2", ItemOutcome.COVERED, ItemOutcome.DEFERRED);
        meetings.scheduled("k3", soon);
        meetings.missed("k3", LocalDate.of(2026, 9, 30), "noah");
        meetings.scheduled("k4", soon);
        meetings.cancelled("k4");
        telling.loggedOn(AUTUMN, "m1", "k2", "hash-3", 45, null, Telling.mentor("mia", 45), Telling.mentee("noah", 45));
        meetings.disputed("k2", "hash-3", "noah");
        meetings.withdrawn("k2", "noah");
        meetings.signedOnPaper("k2", "hash-3", "noah", AUTUMN);
        telling.corrected("m1", "k2", "hash-4", 50, Telling.mentor("mia", 50), Telling.mentee("noah", 50));
        telling.signed("m1", "k2", "hash-4", "mia");
        meetings.voided("k2");
        meetings.available("mia", LocalDate.of(2026, 12, 1));
    }

    private void develop() {
        year.development()
                .revised("g1", "noah", GoalKind.SKILL, Map.of("title", "Find a second employer"), "2026-09-20")
                .reopened("g1", "Not yet", "2026-10-15")
                .noted("g1", 50, "Half of it", "2026-10-16")
                .abandoned("g1", "No time", "2026-10-20")
                .set("g2", "Lead a team", "2026-10-01")
                .achieved("g2", "Led one", "2026-10-30")
                .expects(1, "noah", "Meet monthly", "2026-09-12")
                .agreed(1, "mia", "2026-09-14")
                .expects(2, "mia", "Meet weekly", "2026-10-12")
                .named("a1", AreaKind.CAREER, "Interviews", "2026-09-15")
                .shared("r1", "a1", "A guide", "2026-10-02");
    }

    private void speak() {
        dialogue.checkedIn("c1", LocalDate.of(2026, 9, 25));
        dialogue.resolved("c1", 1);
        for (Visibility visibility : List.of(Visibility.ME, Visibility.PAIR, Visibility.COORDINATOR)) {
            dialogue.noted("n-" + visibility, "noah", NoteKind.NOTE, visibility, AUTUMN);
        }
        dialogue.answered("n-answer", "mia", "n-PAIR", AUTUMN.plusDays(1));
        dialogue.fedBack("f1", "noah", FeedbackKind.MID_TERM, AUTUMN);
        dialogue.pulsed("p1", "noah", 4, AUTUMN);
        dialogue.introduced("i1", AUTUMN);
        dialogue.employed("o1", AUTUMN.plusDays(2));
    }

    private void change() {
        year.anchored("2027-01-01", "2026-09-01", "2027-09-01")
                .extended("2027-12-01")
                .adjusted(Facts.policyWithNotice(30))
                .changed(RelationType.SUPERVISING, "2026-09-15")
                .adopted(2)
                .paused("2026-10-10", "2026-10-20")
                .resumed("2026-10-18")
                .joined(MemberRole.MENTEE, "lea", "2026-10-01")
                .left(MemberRole.MENTEE, "lea", "2026-10-15")
                .nominated("mia", "max", "2026-10-21")
                .declined("max", "2026-10-12")
                .nominated("mia", "max", "2026-10-22")
                .reassigned("mia", "max", "2026-10-22");
    }

    private void end() {
        year.noticed("max", EndReason.RELOCATION, "2026-10-25", "2026-10-30", 5)
                .told("2026-10-26", true)
                .closed(EndReason.RELOCATION, true, "2026-10-30")
                .reopened("2026-11-03")
                .completed("2026-11-10");
    }
}
