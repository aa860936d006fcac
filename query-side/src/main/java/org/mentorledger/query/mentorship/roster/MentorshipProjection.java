package org.mentorledger.query.mentorship.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.mentorship.DevelopmentEvent;
import org.mentorledger.kernel.mentorship.DevelopmentEvent.GoalAchieved;
import org.mentorledger.kernel.mentorship.DevelopmentEvent.GoalSet;
import org.mentorledger.kernel.mentorship.DialogueEvent;
import org.mentorledger.kernel.mentorship.LifecycleEvent;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Accepted;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Proposed;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Started;
import org.mentorledger.kernel.mentorship.MeetingEvent;
import org.mentorledger.kernel.mentorship.PartyEvent;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.projection.Opened;
import org.mentorledger.query.projection.Projection;
import org.mentorledger.query.projection.Recorded;
import org.mentorledger.query.projection.Room;
import org.mentorledger.query.projection.Shelf;
import org.springframework.stereotype.Component;

/** Folds mentorships with their goals. */
@Component
final class MentorshipProjection implements Projection {
    static final Room ROOM = new Room("roster", 1, Set.of("mentorship"));

    private final Vault vault;
    private final Shelf<MentorshipView> mentorships = shelf(this);

    MentorshipProjection(Vault vault) {
        this.vault = vault;
    }

    private static Shelf<MentorshipView> shelf(MentorshipProjection projection) {
        return Shelf.of("mentorships", MentorshipView.class)
                .begins(Proposed.class, e -> e.mentorshipId().value(), projection::on)
                .on(Accepted.class, e -> e.mentorshipId().value(), projection::on)
                .on(Started.class, e -> e.mentorshipId().value(), projection::on)
                .on(GoalSet.class, e -> e.mentorshipId().value(), projection::on)
                .on(GoalAchieved.class, e -> e.mentorshipId().value(), projection::on)
                .listedUnder(MentorshipView::people)
                .indexed("programId", "mentorIds", "menteeIds", "status")
                .build();
    }

    MentorshipView on(@Nullable MentorshipView before, Proposed e, Recorded recorded) {
        Opened details = e.details() == null ? null : Opened.of(vault, e.details());
        return new MentorshipView(
                e.mentorshipId().value(),
                e.menteeIds().isEmpty() ? MentorshipStatus.AWAITING_MENTEE : MentorshipStatus.PROPOSED,
                e.programId().value(),
                e.mentorIds().stream().map(m -> m.value()).toList(),
                e.menteeIds().stream().map(m -> m.value()).toList(),
                e.relationType(),
                MentorshipView.Window.of(e.windowFrom(), e.windowTo()),
                e.cycleId() == null ? null : e.cycleId().value(),
                details == null ? null : details.maybe("title"),
                details == null ? null : details.maybe("purpose"),
                details == null ? null : details.maybe("organisation"),
                details == null ? List.of() : details.texts("skills"),
                null,
                null,
                List.of());
    }

    MentorshipView on(MentorshipView before, Accepted e, Recorded recorded) {
        return before.accepted(e.happenedOn());
    }

    MentorshipView on(MentorshipView before, Started e, Recorded recorded) {
        return before.started(e.happenedOn(), MentorshipView.Window.of(e.windowFrom(), e.windowTo()));
    }

    MentorshipView on(MentorshipView before, GoalSet e, Recorded recorded) {
        Opened text = Opened.of(vault, e.text());
        List<GoalView> goals = new ArrayList<>(before.goals());
        goals.add(new GoalView(
                e.goalId().value(),
                text.text("title"),
                GoalView.Status.SET,
                e.kind(),
                e.ownerId() == null ? null : e.ownerId().value(),
                text.maybe("purpose"),
                text.maybe("expectations"),
                e.targetDate(),
                null,
                null));
        return before.with(goals);
    }

    MentorshipView on(MentorshipView before, GoalAchieved e, Recorded recorded) {
        String shownBy = e.text() == null ? null : Opened.of(vault, e.text()).maybe("evidence");
        UnaryOperator<GoalView> achieve =
                goal -> goal.id().equals(e.goalId().value()) ? goal.achieved(e.happenedOn(), shownBy) : goal;
        return before.with(before.goals().stream().map(achieve).toList());
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
                PartyEvent.class,
                MeetingEvent.class,
                DialogueEvent.class,
                DevelopmentEvent.ExpectationsProposed.class,
                DevelopmentEvent.ExpectationsAgreed.class,
                DevelopmentEvent.AreaNamed.class,
                DevelopmentEvent.ResourceShared.class,
                DevelopmentEvent.GoalRevised.class,
                DevelopmentEvent.GoalProgressNoted.class,
                DevelopmentEvent.GoalAbandoned.class,
                DevelopmentEvent.GoalReopened.class);
    }
}
