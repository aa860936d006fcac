package org.mentorledger.query.mentorship.attention;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.mentorship.DevelopmentEvent.ExpectationsAgreed;
import org.mentorledger.kernel.mentorship.DevelopmentEvent.ExpectationsProposed;
import org.mentorledger.kernel.mentorship.DevelopmentEvent.GoalAbandoned;
import org.mentorledger.kernel.mentorship.DevelopmentEvent.GoalReopened;
import org.mentorledger.kernel.mentorship.DevelopmentEvent.GoalSet;
import org.mentorledger.kernel.mentorship.DialogueEvent.FeedbackGiven;
import org.mentorledger.kernel.mentorship.LifecycleEvent.AnchorMoved;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Closed;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Completed;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Extended;
import org.mentorledger.kernel.mentorship.LifecycleEvent.MenteeTold;
import org.mentorledger.kernel.mentorship.LifecycleEvent.NoticeGiven;
import org.mentorledger.kernel.mentorship.LifecycleEvent.PolicyAdjusted;
import org.mentorledger.kernel.mentorship.LifecycleEvent.PolicyAdopted;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Proposed;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Reopened;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Started;
import org.mentorledger.kernel.mentorship.PartyEvent.MentorReassigned;
import org.mentorledger.query.projection.Recorded;
import org.mentorledger.query.projection.Shelf;

/** Folds how mentorships stand. */
final class Situations {
    static final Shelf<Situation> SHELF = Shelf.of("situations", Situation.class)
            .begins(Proposed.class, e -> e.mentorshipId().value(), Situations::on)
            .on(Started.class, e -> e.mentorshipId().value(), Situations::on)
            .on(AnchorMoved.class, e -> e.mentorshipId().value(), Situations::on)
            .on(Extended.class, e -> e.mentorshipId().value(), Situations::on)
            .on(PolicyAdjusted.class, e -> e.mentorshipId().value(), Situations::on)
            .on(PolicyAdopted.class, e -> e.mentorshipId().value(), Situations::on)
            .on(NoticeGiven.class, e -> e.mentorshipId().value(), Situations::on)
            .on(MenteeTold.class, e -> e.mentorshipId().value(), Situations::on)
            .on(Completed.class, e -> e.mentorshipId().value(), Situations::on)
            .on(Closed.class, e -> e.mentorshipId().value(), Situations::on)
            .on(Reopened.class, e -> e.mentorshipId().value(), Situations::on)
            .on(GoalSet.class, e -> e.mentorshipId().value(), Situations::on)
            .on(GoalAbandoned.class, e -> e.mentorshipId().value(), Situations::on)
            .on(GoalReopened.class, e -> e.mentorshipId().value(), Situations::on)
            .on(ExpectationsProposed.class, e -> e.mentorshipId().value(), Situations::on)
            .on(ExpectationsAgreed.class, e -> e.mentorshipId().value(), Situations::on)
            .on(MentorReassigned.class, e -> e.mentorshipId().value(), Situations::on)
            .on(FeedbackGiven.class, e -> e.mentorshipId().value(), Situations::on)
            .indexed("programId")
            .build();

    private Situations() {}

    static Situation on(@Nullable Situation before, Proposed e, Recorded recorded) {
        return new Situation(
                e.mentorshipId().value(),
                e.programId().value(),
                e.zone(),
                e.policyVersion(),
                null,
                e.windowFrom(),
                e.windowTo(),
                null,
                null,
                List.of(),
                false,
                0,
                List.of(),
                null,
                true);
    }

    static Situation on(Situation before, Started e, Recorded recorded) {
        boolean fixed = e.windowFrom() != null || e.windowTo() != null;
        Situation within = fixed ? before.within(e.windowFrom(), e.windowTo()) : before;
        return within.ruled(e.policyVersion(), before.adjusted()).started(e.happenedOn());
    }

    static Situation on(Situation before, AnchorMoved e, Recorded recorded) {
        return before.within(e.windowFrom(), e.windowTo());
    }

    static Situation on(Situation before, Extended e, Recorded recorded) {
        return before.within(before.from(), e.windowTo());
    }

    static Situation on(Situation before, PolicyAdjusted e, Recorded recorded) {
        return before.ruled(before.policyVersion(), e.policy());
    }

    static Situation on(Situation before, PolicyAdopted e, Recorded recorded) {
        return before.ruled(e.policyVersion(), null);
    }

    static Situation on(Situation before, NoticeGiven e, Recorded recorded) {
        return before.noticed(e.happenedOn(), e.menteeToldOn() != null);
    }

    static Situation on(Situation before, MenteeTold e, Recorded recorded) {
        return before.noticed(before.noticedOn(), true);
    }

    /** The notice of whoever handed over is answered. */
    static Situation on(Situation before, MentorReassigned e, Recorded recorded) {
        return before.noticed(null, true);
    }

    static Situation on(Situation before, Completed e, Recorded recorded) {
        return before.ended(e.happenedOn());
    }

    static Situation on(Situation before, Closed e, Recorded recorded) {
        return before.ended(e.happenedOn());
    }

    static Situation on(Situation before, Reopened e, Recorded recorded) {
        return before.ended(null).noticed(null, true);
    }

    static Situation on(Situation before, GoalSet e, Recorded recorded) {
        return before.aiming(and(before.goalIds(), e.goalId().value()));
    }

    static Situation on(Situation before, GoalAbandoned e, Recorded recorded) {
        return before.aiming(before.goalIds().stream()
                .filter(goal -> !goal.equals(e.goalId().value()))
                .toList());
    }

    static Situation on(Situation before, GoalReopened e, Recorded recorded) {
        return before.aiming(and(before.goalIds(), e.goalId().value()));
    }

    static Situation on(Situation before, ExpectationsProposed e, Recorded recorded) {
        return before.expecting(e.revision(), List.of());
    }

    static Situation on(Situation before, ExpectationsAgreed e, Recorded recorded) {
        return before.expecting(
                before.revision(), and(before.agreedBy(), e.participantId().value()));
    }

    static Situation on(Situation before, FeedbackGiven e, Recorded recorded) {
        return before.fedBack();
    }

    private static List<String> and(List<String> ids, String id) {
        return Stream.concat(ids.stream(), Stream.of(id)).distinct().toList();
    }
}
