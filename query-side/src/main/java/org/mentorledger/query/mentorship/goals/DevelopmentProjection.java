package org.mentorledger.query.mentorship.goals;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.DialogueEvent;
import org.mentorledger.kernel.mentorship.LifecycleEvent;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Proposed;
import org.mentorledger.kernel.mentorship.MeetingEvent;
import org.mentorledger.kernel.mentorship.MentorshipEvent;
import org.mentorledger.kernel.mentorship.PartyEvent;
import org.mentorledger.kernel.mentorship.PartyEvent.MenteeJoined;
import org.mentorledger.kernel.mentorship.PartyEvent.MentorJoined;
import org.mentorledger.kernel.mentorship.PartyEvent.MentorReassigned;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.projection.Projection;
import org.mentorledger.query.projection.Recorded;
import org.mentorledger.query.projection.Room;
import org.mentorledger.query.projection.Shelf;
import org.springframework.stereotype.Component;

/** Folds what mentorships are to develop; of the rest only who stands on which side. */
@Component
final class DevelopmentProjection implements Projection {
    static final Room ROOM = new Room("goals", 1, Set.of("mentorship"));

    private final Shelf<DevelopmentView> developments;

    DevelopmentProjection(Vault vault) {
        Shelf.Builder<DevelopmentView> shelf = Shelf.of("developments", DevelopmentView.class)
                .begins(Proposed.class, id(), DevelopmentProjection::begun)
                .on(
                        MentorJoined.class,
                        id(),
                        (before, e, recorded) -> before.with(side(e.participantId(), MemberRole.MENTOR)))
                .on(
                        MenteeJoined.class,
                        id(),
                        (before, e, recorded) -> before.with(side(e.participantId(), MemberRole.MENTEE)))
                .on(
                        MentorReassigned.class,
                        id(),
                        (before, e, recorded) -> before.with(side(e.successorId(), MemberRole.MENTOR)));
        new GoalFold(vault).onto(shelf);
        new GroundFold(vault).onto(shelf);
        this.developments = shelf.build();
    }

    private static DevelopmentView begun(@Nullable DevelopmentView before, Proposed e, Recorded recorded) {
        DevelopmentView begun = DevelopmentView.none(e.mentorshipId().value());
        for (ParticipantId mentor : e.mentorIds()) {
            begun = begun.with(side(mentor, MemberRole.MENTOR));
        }
        for (ParticipantId mentee : e.menteeIds()) {
            begun = begun.with(side(mentee, MemberRole.MENTEE));
        }
        return begun;
    }

    private static Side side(ParticipantId person, MemberRole role) {
        return new Side(person.value(), role);
    }

    static <E extends MentorshipEvent> Function<E, String> id() {
        return e -> e.mentorshipId().value();
    }

    Shelf<DevelopmentView> developments() {
        return developments;
    }

    @Override
    public Room room() {
        return ROOM;
    }

    @Override
    public List<Shelf<?>> shelves() {
        return List.of(developments);
    }

    @Override
    public Set<Class<? extends LedgerEvent>> ignored() {
        return Set.of(
                LifecycleEvent.Accepted.class,
                LifecycleEvent.Started.class,
                LifecycleEvent.Declined.class,
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
                PartyEvent.MentorLeft.class,
                PartyEvent.MenteeLeft.class,
                PartyEvent.SuccessorNominated.class,
                MeetingEvent.class,
                DialogueEvent.class);
    }
}
