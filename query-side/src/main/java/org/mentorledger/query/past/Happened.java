package org.mentorledger.query.past;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.MeetingId;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Proposed;
import org.mentorledger.kernel.mentorship.MeetingEvent;
import org.mentorledger.kernel.mentorship.MeetingEvent.DisputeResolved;
import org.mentorledger.kernel.mentorship.MeetingEvent.DisputeWithdrawn;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingCorrected;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingDisputed;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingLogged;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingSigned;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingVoided;
import org.mentorledger.kernel.mentorship.MeetingEvent.PaperSignatureRecorded;
import org.mentorledger.kernel.mentorship.MentorshipEvent;

/**
 * Which of the events that are known of a mentorship had happened by the end of a day. A correction or voiding tells what
 * is known, not what happened: a meeting goes by the day on which it was held as is known last, and by what is known of it.
 * What was proposed stands under all the rest and always counts; a mentorship is there once anything of it has happened.
 */
final class Happened {
    private final LocalDate day;
    private final Map<MeetingId, LocalDate> heldOn = new HashMap<>();

    private Happened(LocalDate day) {
        this.day = day;
    }

    /** Those that had happened, in their order; none when nothing had. */
    static List<DomainEventMessage<?>> by(@Nullable LocalDate day, List<DomainEventMessage<?>> known) {
        if (day == null) {
            return known;
        }
        Happened happened = new Happened(day);
        known.forEach(happened::learn);
        List<DomainEventMessage<?>> past =
                known.stream().filter(message -> happened.had(event(message))).toList();
        return past.stream().map(Happened::event).anyMatch(happened::isByThen) ? past : List.of();
    }

    private static MentorshipEvent event(DomainEventMessage<?> message) {
        return (MentorshipEvent) message.getPayload();
    }

    private void learn(DomainEventMessage<?> message) {
        if (message.getPayload() instanceof MeetingLogged logged) {
            heldOn.put(logged.meetingId(), logged.facts().heldOn());
        } else if (message.getPayload() instanceof MeetingCorrected corrected) {
            heldOn.put(corrected.meetingId(), corrected.facts().heldOn());
        }
    }

    private boolean had(MentorshipEvent event) {
        if (event instanceof Proposed) {
            return true;
        }
        return event instanceof MeetingEvent meeting ? had(meeting) : isByThen(event);
    }

    private boolean had(MeetingEvent event) {
        if (event instanceof MeetingLogged logged) {
            return wasHeld(logged.meetingId());
        }
        if (event instanceof MeetingCorrected corrected) {
            return wasHeld(corrected.meetingId());
        }
        if (event instanceof MeetingVoided voided) {
            return wasHeld(voided.meetingId());
        }
        MeetingId record = ofRecord(event);
        return isByThen(event) && (record == null || wasHeld(record));
    }

    /** The meeting whose record it is about; null: it is about no record. */
    private static @Nullable MeetingId ofRecord(MeetingEvent event) {
        if (event instanceof MeetingSigned signed) {
            return signed.meetingId();
        }
        if (event instanceof PaperSignatureRecorded signed) {
            return signed.meetingId();
        }
        if (event instanceof MeetingDisputed disputed) {
            return disputed.meetingId();
        }
        if (event instanceof DisputeWithdrawn withdrawn) {
            return withdrawn.meetingId();
        }
        return event instanceof DisputeResolved resolved ? resolved.meetingId() : null;
    }

    private boolean wasHeld(MeetingId meeting) {
        LocalDate held = heldOn.get(meeting);
        return held != null && !held.isAfter(day);
    }

    private boolean isByThen(MentorshipEvent event) {
        return !event.happenedOn().isAfter(day);
    }
}
