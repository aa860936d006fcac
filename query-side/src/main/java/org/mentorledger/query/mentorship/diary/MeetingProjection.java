package org.mentorledger.query.mentorship.diary;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.mentorship.DevelopmentEvent;
import org.mentorledger.kernel.mentorship.DialogueEvent;
import org.mentorledger.kernel.mentorship.LifecycleEvent;
import org.mentorledger.kernel.mentorship.MeetingEvent.AgendaPrepared;
import org.mentorledger.kernel.mentorship.MeetingEvent.AgendaReviewed;
import org.mentorledger.kernel.mentorship.MeetingEvent.AvailabilityOffered;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingCancelled;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingMissed;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingRescheduled;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingScheduled;
import org.mentorledger.kernel.mentorship.PartyEvent;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.evidence.RecordedMeeting;
import org.mentorledger.query.evidence.RecordedMeetings;
import org.mentorledger.query.projection.Projection;
import org.mentorledger.query.projection.Recorded;
import org.mentorledger.query.projection.Room;
import org.mentorledger.query.projection.Shelf;
import org.springframework.stereotype.Component;

/** Folds meetings as they were arranged, as they were recorded, and the times that mentors offer for them. */
@Component
final class MeetingProjection implements Projection {
    static final Room ROOM = new Room("diary", 3, Set.of("mentorship"));

    static final Shelf<OfferedSlots> SLOTS = Shelf.of("slots", OfferedSlots.class)
            .begins(AvailabilityOffered.class, e -> e.mentorshipId() + ":" + e.mentorId(), MeetingProjection::on)
            .listedUnder(offered -> List.of(offered.mentorshipId()))
            .build();

    private final Shelf<Arranged> arranged;
    private final Shelf<RecordedMeeting> meetings;

    MeetingProjection(Vault vault) {
        arranged = arranged(new Planning(vault));
        meetings = new RecordedMeetings(vault)
                .shelf("meetings")
                .listedUnder(meeting -> List.of(meeting.mentorshipId()))
                .build();
    }

    private static Shelf<Arranged> arranged(Planning planning) {
        return Shelf.of("arranged", Arranged.class)
                .begins(MeetingScheduled.class, e -> e.mentorshipId() + ":" + e.meetingId(), planning::on)
                .on(MeetingRescheduled.class, e -> e.mentorshipId() + ":" + e.meetingId(), planning::on)
                .on(MeetingCancelled.class, e -> e.mentorshipId() + ":" + e.meetingId(), planning::on)
                .on(MeetingMissed.class, e -> e.mentorshipId() + ":" + e.meetingId(), planning::on)
                .on(AgendaPrepared.class, e -> e.mentorshipId() + ":" + e.meetingId(), planning::on)
                .on(AgendaReviewed.class, e -> e.mentorshipId() + ":" + e.meetingId(), planning::on)
                .listedUnder(meeting -> List.of(meeting.mentorshipId()))
                .build();
    }

    static OfferedSlots on(@Nullable OfferedSlots before, AvailabilityOffered e, Recorded recorded) {
        return OfferedSlots.of(e);
    }

    Shelf<Arranged> arranged() {
        return arranged;
    }

    Shelf<RecordedMeeting> meetings() {
        return meetings;
    }

    @Override
    public Room room() {
        return ROOM;
    }

    @Override
    public List<Shelf<?>> shelves() {
        return List.of(arranged, meetings, SLOTS);
    }

    @Override
    public Set<Class<? extends LedgerEvent>> ignored() {
        return Set.of(LifecycleEvent.class, PartyEvent.class, DevelopmentEvent.class, DialogueEvent.class);
    }
}
