package org.mentorledger.query.cpd.ledger;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.mentorship.DevelopmentEvent;
import org.mentorledger.kernel.mentorship.DialogueEvent;
import org.mentorledger.kernel.mentorship.LifecycleEvent;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Proposed;
import org.mentorledger.kernel.mentorship.MeetingEvent;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingCorrected;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingLogged;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingSigned;
import org.mentorledger.kernel.mentorship.PartyEvent;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.evidence.Attended;
import org.mentorledger.query.evidence.RecordedMeeting;
import org.mentorledger.query.projection.Projection;
import org.mentorledger.query.projection.Recorded;
import org.mentorledger.query.projection.Room;
import org.mentorledger.query.projection.Shelf;
import org.springframework.stereotype.Component;

/** Folds the facts that entries are made of: each meeting once, listed under everyone who attended. */
@Component
final class LedgerProjection implements Projection {
    static final Room ROOM = new Room("cpd-ledger", 1, Set.of("mentorship"));

    static final Shelf<RelationView> RELATIONS = Shelf.of("relations", RelationView.class)
            .begins(Proposed.class, e -> e.mentorshipId().value(), LedgerProjection::on)
            .build();

    private final Vault vault;
    private final Shelf<RecordedMeeting> meetings = meetings(this);

    LedgerProjection(Vault vault) {
        this.vault = vault;
    }

    private static Shelf<RecordedMeeting> meetings(LedgerProjection projection) {
        return Shelf.of("meetings", RecordedMeeting.class)
                .begins(MeetingLogged.class, e -> e.mentorshipId() + ":" + e.meetingId(), projection::on)
                .on(MeetingCorrected.class, e -> e.mentorshipId() + ":" + e.meetingId(), projection::on)
                .on(MeetingSigned.class, e -> e.mentorshipId() + ":" + e.meetingId(), projection::on)
                .listedUnder(meeting -> meeting.attendance().stream()
                        .map(Attended::participantId)
                        .toList())
                .build();
    }

    static RelationView on(@Nullable RelationView before, Proposed e, Recorded recorded) {
        return new RelationView(e.mentorshipId().value(), e.relationType());
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
        return List.of(RELATIONS, meetings);
    }

    @Override
    public Set<Class<? extends LedgerEvent>> ignored() {
        return Set.of(
                LifecycleEvent.Accepted.class,
                LifecycleEvent.Declined.class,
                LifecycleEvent.Started.class,
                LifecycleEvent.AnchorMoved.class,
                LifecycleEvent.PolicyAdjusted.class,
                LifecycleEvent.PolicyAdopted.class,
                LifecycleEvent.RelationTypeChanged.class,
                LifecycleEvent.Paused.class,
                LifecycleEvent.Resumed.class,
                LifecycleEvent.NoticeGiven.class,
                LifecycleEvent.MenteeTold.class,
                LifecycleEvent.Extended.class,
                LifecycleEvent.Completed.class,
                LifecycleEvent.Closed.class,
                LifecycleEvent.Reopened.class,
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
