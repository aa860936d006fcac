package org.mentorledger.query.cpd.ledger;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.session.ContentEvent;
import org.mentorledger.kernel.session.ContentEvent.TopicCovered;
import org.mentorledger.kernel.session.ContentEvent.TopicReopened;
import org.mentorledger.kernel.session.EnrolmentEvent;
import org.mentorledger.kernel.session.PlanningEvent;
import org.mentorledger.kernel.session.PlanningEvent.Cancelled;
import org.mentorledger.kernel.session.PlanningEvent.Held;
import org.mentorledger.kernel.session.PlanningEvent.PlanRevised;
import org.mentorledger.kernel.session.PlanningEvent.Reopened;
import org.mentorledger.kernel.session.PlanningEvent.Scheduled;
import org.mentorledger.kernel.session.SessionEvent;
import org.mentorledger.kernel.session.SessionPlan;
import org.mentorledger.kernel.vault.Sealed;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.projection.Opened;
import org.mentorledger.query.projection.Recorded;
import org.mentorledger.query.projection.Shelf;

/** How sessions fold. */
final class Sittings {
    /** Events of sessions that change nothing of what attending them is worth. */
    static final Set<Class<? extends LedgerEvent>> IGNORED = Set.of(
            PlanningEvent.Confirmed.class,
            PlanningEvent.MentorAssigned.class,
            PlanningEvent.MentorReleased.class,
            PlanningEvent.Invited.class,
            EnrolmentEvent.class,
            ContentEvent.TopicRaised.class,
            ContentEvent.CareerPresented.class,
            ContentEvent.OverlapNoted.class,
            ContentEvent.FeedbackGiven.class);

    private final Vault vault;

    Sittings(Vault vault) {
        this.vault = vault;
    }

    Shelf<SittingView> shelf() {
        return Shelf.of("sessions", SittingView.class)
                .begins(Scheduled.class, Sittings::id, this::on)
                .on(PlanRevised.class, Sittings::id, (before, e, recorded) -> before.planned(plan(e.plan())))
                .on(Held.class, Sittings::id, (before, e, recorded) -> before.held(e.happenedOn(), e.minutes()))
                .on(Cancelled.class, Sittings::id, (before, e, recorded) -> before.cancelled())
                .on(Reopened.class, Sittings::id, (before, e, recorded) -> before.reopened())
                .on(TopicCovered.class, Sittings::id, this::on)
                .on(TopicReopened.class, Sittings::id, (before, e, recorded) -> before.notCovering(e.topicKey()))
                .build();
    }

    private static String id(SessionEvent e) {
        return e.sessionId().value();
    }

    private SittingView on(@Nullable SittingView before, Scheduled e, Recorded recorded) {
        return new SittingView(e.programId().value(), e.kind(), plan(e.plan()), null, null, false, List.of());
    }

    private SittingView on(SittingView before, TopicCovered e, Recorded recorded) {
        return before.covering(
                new SittingView.Topic(e.topicKey(), Opened.of(vault, e.text()).text("topic")));
    }

    private SittingView.Plan plan(SessionPlan plan) {
        Sealed sealed = plan.sealed();
        return new SittingView.Plan(
                plan.day(),
                plan.startsAt(),
                plan.minutes(),
                plan.attendanceThreshold(),
                sealed == null ? null : Opened.of(vault, sealed).maybe("title"));
    }
}
