package org.mentorledger.query.mentorship.cadence;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.MeetingId;
import org.mentorledger.kernel.id.MentorshipId;
import org.mentorledger.kernel.mentorship.Appointment;
import org.mentorledger.kernel.mentorship.DialogueEvent.CheckInRecorded;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingCancelled;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingCorrected;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingLogged;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingMissed;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingRescheduled;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingScheduled;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingVoided;
import org.mentorledger.query.mentorship.cadence.Contact.State;
import org.mentorledger.query.projection.Recorded;
import org.mentorledger.query.projection.Shelf;

/** Folds meetings and check-ins as far as they are contact: any counts (row O5), a meeting as long as it is not void. */
final class Contacts {
    static final Shelf<Contact> SHELF = Shelf.of("contacts", Contact.class)
            .begins(MeetingScheduled.class, e -> key(e.mentorshipId(), e.meetingId()), Contacts::on)
            .on(MeetingRescheduled.class, e -> key(e.mentorshipId(), e.meetingId()), Contacts::on)
            .on(MeetingCancelled.class, e -> key(e.mentorshipId(), e.meetingId()), Contacts::on)
            .on(MeetingMissed.class, e -> key(e.mentorshipId(), e.meetingId()), Contacts::on)
            .begins(MeetingLogged.class, e -> key(e.mentorshipId(), e.meetingId()), Contacts::on)
            .on(MeetingCorrected.class, e -> key(e.mentorshipId(), e.meetingId()), Contacts::on)
            .on(MeetingVoided.class, e -> key(e.mentorshipId(), e.meetingId()), Contacts::on)
            .begins(CheckInRecorded.class, e -> e.mentorshipId() + ":check-in:" + e.checkInId(), Contacts::on)
            .listedUnder(contact -> List.of(contact.mentorshipId()))
            .build();

    private Contacts() {}

    private static String key(MentorshipId mentorship, MeetingId meeting) {
        return mentorship + ":meeting:" + meeting;
    }

    static Contact on(@Nullable Contact before, MeetingScheduled e, Recorded recorded) {
        return new Contact(e.mentorshipId().value(), day(e.appointment()), State.SCHEDULED, true);
    }

    static Contact on(Contact before, MeetingRescheduled e, Recorded recorded) {
        return before.becomes(State.SCHEDULED, day(e.appointment()));
    }

    static Contact on(Contact before, MeetingCancelled e, Recorded recorded) {
        return before.becomes(State.NONE, before.day());
    }

    static Contact on(Contact before, MeetingMissed e, Recorded recorded) {
        return before.becomes(State.MISSED, e.happenedOn());
    }

    static Contact on(@Nullable Contact before, MeetingLogged e, Recorded recorded) {
        return new Contact(
                e.mentorshipId().value(), e.facts().heldOn(), State.HELD, before != null && before.wasScheduled());
    }

    static Contact on(Contact before, MeetingCorrected e, Recorded recorded) {
        return before.becomes(State.HELD, e.facts().heldOn());
    }

    static Contact on(Contact before, MeetingVoided e, Recorded recorded) {
        return before.becomes(State.NONE, before.day());
    }

    static Contact on(@Nullable Contact before, CheckInRecorded e, Recorded recorded) {
        return new Contact(e.mentorshipId().value(), e.happenedOn(), State.HELD, false);
    }

    private static LocalDate day(Appointment appointment) {
        return appointment.startsAt().atZone(ZoneId.of(appointment.zone())).toLocalDate();
    }
}
