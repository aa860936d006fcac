package org.mentorledger.query.mentorship.roster;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.mentorship.DevelopmentEvent;
import org.mentorledger.kernel.mentorship.DevelopmentEvent.GoalRevised;
import org.mentorledger.kernel.mentorship.DevelopmentEvent.GoalSet;
import org.mentorledger.kernel.mentorship.DialogueEvent;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Proposed;
import org.mentorledger.kernel.mentorship.MeetingEvent;
import org.mentorledger.kernel.mentorship.MentorshipEvent;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.projection.Opened;
import org.mentorledger.query.projection.Projection;
import org.mentorledger.query.projection.Room;
import org.mentorledger.query.projection.Shelf;
import org.springframework.stereotype.Component;

/** Folds mentorships: {@link CourseFold} and {@link PartyFold} say how; of their goals only what they are called. */
@Component
final class MentorshipProjection implements Projection {
    static final Room ROOM = new Room("roster", 3, Set.of("mentorship"));

    private final Shelf<MentorshipView> mentorships;

    MentorshipProjection(Vault vault) {
        Shelf.Builder<MentorshipView> shelf = Shelf.of("mentorships", MentorshipView.class)
                .begins(Proposed.class, id(), (before, e, recorded) -> CourseFold.proposed(vault, e, recorded))
                .on(
                        GoalSet.class,
                        id(),
                        (before, e, recorded) -> before.with(before.search()
                                .withGoal(
                                        e.goalId().value(),
                                        Opened.of(vault, e.text()).text("title"))))
                .on(
                        GoalRevised.class,
                        id(),
                        (before, e, recorded) -> before.with(before.search()
                                .withGoal(
                                        e.goalId().value(),
                                        Opened.of(vault, e.text()).text("title"))));
        new CourseFold(vault).onto(shelf);
        PartyFold.onto(shelf);
        this.mentorships = shelf.listedUnder(MentorshipView::people)
                .indexed(
                        "proposal.programId",
                        "parties.members.participantId",
                        "status",
                        "proposal.recordedAt",
                        "terms.ends")
                .build();
    }

    static <E extends MentorshipEvent> Function<E, String> id() {
        return e -> e.mentorshipId().value();
    }

    Shelf<MentorshipView> mentorships() {
        return mentorships;
    }

    @Override
    public Room room() {
        return ROOM;
    }

    @Override
    public List<Shelf<?>> shelves() {
        return List.of(mentorships);
    }

    @Override
    public Set<Class<? extends LedgerEvent>> ignored() {
        return Set.of(
                MeetingEvent.class,
                DialogueEvent.class,
                DevelopmentEvent.ExpectationsProposed.class,
                DevelopmentEvent.ExpectationsAgreed.class,
                DevelopmentEvent.AreaNamed.class,
                DevelopmentEvent.ResourceShared.class,
                DevelopmentEvent.GoalProgressNoted.class,
                DevelopmentEvent.GoalAchieved.class,
                DevelopmentEvent.GoalAbandoned.class,
                DevelopmentEvent.GoalReopened.class);
    }
}
