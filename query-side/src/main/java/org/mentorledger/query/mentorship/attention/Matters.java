package org.mentorledger.query.mentorship.attention;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.MeetingId;
import org.mentorledger.kernel.id.MentorshipId;
import org.mentorledger.kernel.id.NoteId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.Appointment;
import org.mentorledger.kernel.mentorship.DialogueEvent.CheckInRecorded;
import org.mentorledger.kernel.mentorship.DialogueEvent.NoteKept;
import org.mentorledger.kernel.mentorship.MeetingEvent.AgendaPrepared;
import org.mentorledger.kernel.mentorship.MeetingEvent.DisputeResolved;
import org.mentorledger.kernel.mentorship.MeetingEvent.DisputeWithdrawn;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingCancelled;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingCorrected;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingDisputed;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingLogged;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingMissed;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingRescheduled;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingScheduled;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingSigned;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingVoided;
import org.mentorledger.kernel.mentorship.MeetingEvent.PaperSignatureRecorded;
import org.mentorledger.kernel.mentorship.NoteKind;
import org.mentorledger.kernel.mentorship.Resolution;
import org.mentorledger.kernel.mentorship.Visibility;
import org.mentorledger.query.mentorship.attention.Matter.Kind;
import org.mentorledger.query.mentorship.attention.Matter.Objection;
import org.mentorledger.query.projection.Recorded;
import org.mentorledger.query.projection.Shelf;

/** Folds what was scheduled, held, disputed and asked, each a small document of its own. */
final class Matters {
    static final Shelf<Matter> SHELF = Shelf.of("matters", Matter.class)
            .begins(MeetingScheduled.class, e -> meeting(e.mentorshipId(), e.meetingId()), Matters::on)
            .on(MeetingRescheduled.class, e -> meeting(e.mentorshipId(), e.meetingId()), Matters::on)
            .on(AgendaPrepared.class, e -> meeting(e.mentorshipId(), e.meetingId()), Matters::on)
            .on(MeetingCancelled.class, e -> meeting(e.mentorshipId(), e.meetingId()), Matters::on)
            .on(MeetingMissed.class, e -> meeting(e.mentorshipId(), e.meetingId()), Matters::on)
            .begins(MeetingLogged.class, e -> meeting(e.mentorshipId(), e.meetingId()), Matters::on)
            .on(MeetingCorrected.class, e -> meeting(e.mentorshipId(), e.meetingId()), Matters::on)
            .on(MeetingVoided.class, e -> meeting(e.mentorshipId(), e.meetingId()), Matters::on)
            .on(MeetingSigned.class, e -> meeting(e.mentorshipId(), e.meetingId()), Matters::on)
            .on(PaperSignatureRecorded.class, e -> meeting(e.mentorshipId(), e.meetingId()), Matters::on)
            .on(MeetingDisputed.class, e -> meeting(e.mentorshipId(), e.meetingId()), Matters::on)
            .on(DisputeWithdrawn.class, e -> meeting(e.mentorshipId(), e.meetingId()), Matters::on)
            .on(DisputeResolved.class, e -> meeting(e.mentorshipId(), e.meetingId()), Matters::on)
            .begins(CheckInRecorded.class, e -> e.mentorshipId() + ":check-in:" + e.checkInId(), Matters::on)
            .begins(NoteKept.class, e -> e.mentorshipId() + ":note:" + questionOf(e), Matters::on)
            .listedUnder(matter -> List.of(matter.mentorshipId()))
            .build();

    private Matters() {}

    private static String meeting(MentorshipId mentorship, MeetingId meeting) {
        return mentorship + ":meeting:" + meeting;
    }

    /** An answer is told of its question. */
    private static NoteId questionOf(NoteKept e) {
        return e.kind() == NoteKind.ANSWER && e.answeredNoteId() != null ? e.answeredNoteId() : e.noteId();
    }

    static Matter on(@Nullable Matter before, MeetingScheduled e, Recorded recorded) {
        LocalDate day = day(e.appointment());
        Matter matter = before != null
                ? before
                : Matter.of(e.mentorshipId().value(), e.meetingId().value(), Kind.SCHEDULED, day, true);
        return matter.scheduled(day, e.appointment().startsAt().atOffset(ZoneOffset.UTC));
    }

    static Matter on(Matter before, MeetingRescheduled e, Recorded recorded) {
        return before.scheduled(day(e.appointment()), e.appointment().startsAt().atOffset(ZoneOffset.UTC));
    }

    private static LocalDate day(Appointment appointment) {
        return appointment.startsAt().atZone(ZoneId.of(appointment.zone())).toLocalDate();
    }

    static Matter on(Matter before, AgendaPrepared e, Recorded recorded) {
        return before.prepared(e.questions() > 0);
    }

    static Matter on(Matter before, MeetingCancelled e, Recorded recorded) {
        return before.settled();
    }

    static Matter on(Matter before, MeetingMissed e, Recorded recorded) {
        return before.settled();
    }

    static Matter on(@Nullable Matter before, MeetingLogged e, Recorded recorded) {
        Matter matter = before != null
                ? before
                : Matter.of(e.mentorshipId().value(), e.meetingId().value(), Kind.HELD, e.happenedOn(), true);
        return matter.held(e.facts());
    }

    static Matter on(Matter before, MeetingCorrected e, Recorded recorded) {
        return before.held(e.facts());
    }

    static Matter on(Matter before, MeetingVoided e, Recorded recorded) {
        return before.settled();
    }

    static Matter on(Matter before, MeetingSigned e, Recorded recorded) {
        return before.signed(e.recordHash(), e.signerId().value());
    }

    static Matter on(Matter before, PaperSignatureRecorded e, Recorded recorded) {
        return before.signed(e.recordHash(), e.signerId().value());
    }

    static Matter on(Matter before, MeetingDisputed e, Recorded recorded) {
        return before.disputed(Stream.concat(
                        before.disputes().stream(),
                        Stream.of(new Objection(e.participantId().value(), e.happenedOn())))
                .toList());
    }

    static Matter on(Matter before, DisputeWithdrawn e, Recorded recorded) {
        return without(before, e.participantId());
    }

    /** Upheld, it stands until the record is corrected. */
    static Matter on(Matter before, DisputeResolved e, Recorded recorded) {
        return e.resolution() == Resolution.UPHELD ? before : without(before, e.participantId());
    }

    private static Matter without(Matter matter, ParticipantId person) {
        return matter.disputed(matter.disputes().stream()
                .filter(one -> !one.participantId().equals(person.value()))
                .toList());
    }

    static Matter on(@Nullable Matter before, CheckInRecorded e, Recorded recorded) {
        return Matter.of(
                e.mentorshipId().value(),
                e.checkInId().value(),
                Kind.CHECK_IN,
                e.happenedOn(),
                e.supervision() != null);
    }

    /** A question to oneself waits for nobody. */
    static Matter on(@Nullable Matter before, NoteKept e, Recorded recorded) {
        if (before != null) {
            return before.settled();
        }
        boolean isAsked = e.kind() == NoteKind.QUESTION && e.visibility() != Visibility.ME;
        return Matter.of(
                e.mentorshipId().value(),
                e.noteId().value(),
                isAsked ? Kind.QUESTION : Kind.SETTLED,
                e.happenedOn(),
                true);
    }
}
