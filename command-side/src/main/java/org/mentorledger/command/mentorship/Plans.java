package org.mentorledger.command.mentorship;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.mentorledger.command.dispatch.Growing;
import org.mentorledger.command.dispatch.Made;
import org.mentorledger.command.mentorship.Scheduled.Agenda;
import org.mentorledger.command.mentorship.Scheduled.Fate;
import org.mentorledger.kernel.id.MeetingId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.MeetingEvent;
import org.mentorledger.kernel.mentorship.MeetingEvent.AgendaPrepared;
import org.mentorledger.kernel.mentorship.MeetingEvent.AgendaReviewed;
import org.mentorledger.kernel.mentorship.MeetingEvent.AvailabilityOffered;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingCancelled;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingLogged;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingMissed;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingRescheduled;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingScheduled;
import org.mentorledger.kernel.mentorship.Slot;

/**
 * The meetings that were scheduled, whatever became of them, and when mentors can meet.
 *
 * @param offered by the ids of the mentors
 */
record Plans(Map<String, Scheduled> meetings, Map<String, List<Slot>> offered) {
    static final Plans NEW = new Plans(Map.of(), Map.of());

    Plans {
        meetings = Growing.map(meetings);
        offered = Growing.map(offered);
    }

    Plans evolve(MeetingEvent event, Made by) {
        if (event instanceof AvailabilityOffered e) {
            return new Plans(meetings, Growing.with(offered, e.mentorId().value(), e.slots()));
        }
        if (event instanceof MeetingScheduled e) {
            return with(e.meetingId(), Scheduled.of(by, e.appointment()));
        }
        if (event instanceof MeetingRescheduled e) {
            return change(e.meetingId(), meeting -> meeting.moved(e.appointment()));
        }
        if (event instanceof AgendaPrepared e) {
            return change(e.meetingId(), meeting -> meeting.prepared(Agenda.of(e)));
        }
        if (event instanceof AgendaReviewed e) {
            return change(e.meetingId(), meeting -> reviewed(meeting, e));
        }
        return ended(event);
    }

    private Plans ended(MeetingEvent event) {
        if (event instanceof MeetingCancelled e) {
            return change(e.meetingId(), meeting -> meeting.ended(Fate.CANCELLED));
        }
        if (event instanceof MeetingMissed e) {
            return change(e.meetingId(), meeting -> meeting.missed(e.missedBy()));
        }
        return event instanceof MeetingLogged e && find(e.meetingId()).isPresent()
                ? change(e.meetingId(), meeting -> meeting.ended(Fate.HELD))
                : this;
    }

    Optional<Scheduled> find(MeetingId id) {
        return Optional.ofNullable(meetings.get(id.value()));
    }

    /** The times at which that mentor can meet. */
    List<Slot> offeredBy(ParticipantId mentor) {
        return offered.getOrDefault(mentor.value(), List.of());
    }

    private static Scheduled reviewed(Scheduled meeting, AgendaReviewed event) {
        Agenda agenda = requireNonNull(meeting.agenda());
        return meeting.prepared(new Agenda(agenda.goalIds(), agenda.text(), event.items()));
    }

    private Plans change(MeetingId id, UnaryOperator<Scheduled> how) {
        return with(id, how.apply(find(id).orElseThrow()));
    }

    private Plans with(MeetingId id, Scheduled meeting) {
        return new Plans(Growing.with(meetings, id.value(), meeting), offered);
    }
}
