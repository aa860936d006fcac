package org.mentorledger.query.mentorship.diary;

import java.util.List;
import java.util.Set;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.mentorship.DevelopmentEvent;
import org.mentorledger.kernel.mentorship.DialogueEvent;
import org.mentorledger.kernel.mentorship.LifecycleEvent;
import org.mentorledger.kernel.mentorship.MeetingEvent;
import org.mentorledger.kernel.mentorship.PartyEvent;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.evidence.RecordedMeeting;
import org.mentorledger.query.evidence.RecordedMeetings;
import org.mentorledger.query.projection.Projection;
import org.mentorledger.query.projection.Room;
import org.mentorledger.query.projection.Shelf;
import org.springframework.stereotype.Component;

/** Folds meetings, each a document of its own, listed under its mentorship. */
@Component
final class MeetingProjection implements Projection {
    static final Room ROOM = new Room("diary", 2, Set.of("mentorship"));

    private final Shelf<RecordedMeeting> meetings;

    MeetingProjection(Vault vault) {
        meetings = new RecordedMeetings(vault)
                .shelf("meetings")
                .listedUnder(meeting -> List.of(meeting.mentorshipId()))
                .build();
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
        return List.of(meetings);
    }

    @Override
    public Set<Class<? extends LedgerEvent>> ignored() {
        return Set.of(
                LifecycleEvent.class,
                PartyEvent.class,
                DevelopmentEvent.class,
                DialogueEvent.class,
                MeetingEvent.AvailabilityOffered.class,
                MeetingEvent.MeetingScheduled.class,
                MeetingEvent.MeetingRescheduled.class,
                MeetingEvent.AgendaPrepared.class,
                MeetingEvent.AgendaReviewed.class,
                MeetingEvent.MeetingCancelled.class,
                MeetingEvent.MeetingMissed.class);
    }
}
