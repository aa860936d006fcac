package org.mentorledger.query.mentorship.cadence;

import java.util.List;
import java.util.Set;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.mentorship.DevelopmentEvent;
import org.mentorledger.kernel.mentorship.DialogueEvent;
import org.mentorledger.kernel.mentorship.LifecycleEvent;
import org.mentorledger.kernel.mentorship.MeetingEvent;
import org.mentorledger.kernel.mentorship.PartyEvent;
import org.mentorledger.query.projection.Projection;
import org.mentorledger.query.projection.Room;
import org.mentorledger.query.projection.Shelf;
import org.springframework.stereotype.Component;

/**
 * Folds the days of contact, each a small document of its own so that a long relationship costs no more per event than a
 * short one, and the course of each mentorship. Months are made of them when they are asked for.
 */
@Component
final class CadenceProjection implements Projection {
    static final Room ROOM = new Room("cadence", 1, Set.of("mentorship"));

    @Override
    public Room room() {
        return ROOM;
    }

    @Override
    public List<Shelf<?>> shelves() {
        return List.of(Courses.SHELF, Contacts.SHELF);
    }

    @Override
    public Set<Class<? extends LedgerEvent>> ignored() {
        return Set.of(
                LifecycleEvent.Accepted.class,
                LifecycleEvent.Declined.class,
                LifecycleEvent.PolicyAdjusted.class,
                LifecycleEvent.PolicyAdopted.class,
                LifecycleEvent.RelationTypeChanged.class,
                LifecycleEvent.NoticeGiven.class,
                LifecycleEvent.MenteeTold.class,
                PartyEvent.class,
                DevelopmentEvent.class,
                MeetingEvent.AvailabilityOffered.class,
                MeetingEvent.AgendaPrepared.class,
                MeetingEvent.AgendaReviewed.class,
                MeetingEvent.MeetingSigned.class,
                MeetingEvent.PaperSignatureRecorded.class,
                MeetingEvent.MeetingDisputed.class,
                MeetingEvent.DisputeWithdrawn.class,
                MeetingEvent.DisputeResolved.class,
                DialogueEvent.NoteKept.class,
                DialogueEvent.ChallengeResolved.class,
                DialogueEvent.FeedbackGiven.class,
                DialogueEvent.PulseGiven.class,
                DialogueEvent.IntroductionMade.class,
                DialogueEvent.OutcomeRecorded.class);
    }
}
