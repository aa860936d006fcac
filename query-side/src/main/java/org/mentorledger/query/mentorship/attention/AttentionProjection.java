package org.mentorledger.query.mentorship.attention;

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

/** Folds what may need a coordinator; whether it does depends on the day, and is told when it is asked for. */
@Component
final class AttentionProjection implements Projection {
    static final Room ROOM = new Room("attention", 1, Set.of("mentorship"));

    @Override
    public Room room() {
        return ROOM;
    }

    @Override
    public List<Shelf<?>> shelves() {
        return List.of(Situations.SHELF, Matters.SHELF);
    }

    @Override
    public Set<Class<? extends LedgerEvent>> ignored() {
        return Set.of(
                LifecycleEvent.Accepted.class,
                LifecycleEvent.Declined.class,
                LifecycleEvent.RelationTypeChanged.class,
                LifecycleEvent.Paused.class,
                LifecycleEvent.Resumed.class,
                PartyEvent.MentorJoined.class,
                PartyEvent.MenteeJoined.class,
                PartyEvent.MentorLeft.class,
                PartyEvent.MenteeLeft.class,
                PartyEvent.SuccessorNominated.class,
                DevelopmentEvent.AreaNamed.class,
                DevelopmentEvent.ResourceShared.class,
                DevelopmentEvent.GoalRevised.class,
                DevelopmentEvent.GoalProgressNoted.class,
                DevelopmentEvent.GoalAchieved.class,
                MeetingEvent.AvailabilityOffered.class,
                MeetingEvent.AgendaReviewed.class,
                DialogueEvent.ChallengeResolved.class,
                DialogueEvent.PulseGiven.class,
                DialogueEvent.IntroductionMade.class,
                DialogueEvent.OutcomeRecorded.class);
    }
}
