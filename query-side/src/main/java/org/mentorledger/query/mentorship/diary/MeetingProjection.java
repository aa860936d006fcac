package org.mentorledger.query.mentorship.diary;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.mentorship.DevelopmentEvent;
import org.mentorledger.kernel.mentorship.DialogueEvent;
import org.mentorledger.kernel.mentorship.LifecycleEvent;
import org.mentorledger.kernel.mentorship.MeetingEvent;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingCorrected;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingLogged;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingSigned;
import org.mentorledger.kernel.mentorship.PartyEvent;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.evidence.RecordedMeeting;
import org.mentorledger.query.projection.Projection;
import org.mentorledger.query.projection.Recorded;
import org.mentorledger.query.projection.Room;
import org.mentorledger.query.projection.Shelf;
import org.springframework.stereotype.Component;

/** Folds meetings, each a document of its own, listed under its mentorship. */
@Component
final class MeetingProjection implements Projection {
    static final Room ROOM = new Room("diary", 1, Set.of("mentorship"));

    private final Vault vault;
    private final Shelf<RecordedMeeting> meetings = shelf(this);

    MeetingProjection(Vault vault) {
        this.vault = vault;
    }

    private static Shelf<RecordedMeeting> shelf(MeetingProjection projection) {
        return Shelf.of("meetings", RecordedMeeting.class)
                .begins(MeetingLogged.class, e -> e.mentorshipId() + ":" + e.meetingId(), projection::on)
                .on(MeetingCorrected.class, e -> e.mentorshipId() + ":" + e.meetingId(), projection::on)
                .on(MeetingSigned.class, e -> e.mentorshipId() + ":" + e.meetingId(), projection::on)
                .listedUnder(meeting -> List.of(meeting.mentorshipId()))
                .build();
    }

    RecordedMeeting on(@Nullable RecordedMeeting before, MeetingLogged e, Recorded recorded) {
        return RecordedMeeting.logged(vault, e, recorded);
    }

    RecordedMeeting on(RecordedMeeting before, MeetingCorrected e, Recorded recorded) {
        return before.corrected(vault, e);
    }

    RecordedMeeting on(RecordedMeeting before, MeetingSigned e, Recorded recorded) {
        return before.signed(vault, e, recorded);
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
                MeetingEvent.MeetingMissed.class,
                MeetingEvent.MeetingVoided.class,
                MeetingEvent.PaperSignatureRecorded.class,
                MeetingEvent.MeetingDisputed.class,
                MeetingEvent.DisputeWithdrawn.class,
                MeetingEvent.DisputeResolved.class);
    }
}
