package org.mentorledger.query.mentorship.goals;

import static org.mentorledger.query.mentorship.goals.DevelopmentProjection.id;

import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.mentorship.DevelopmentEvent.GoalAbandoned;
import org.mentorledger.kernel.mentorship.DevelopmentEvent.GoalAchieved;
import org.mentorledger.kernel.mentorship.DevelopmentEvent.GoalProgressNoted;
import org.mentorledger.kernel.mentorship.DevelopmentEvent.GoalReopened;
import org.mentorledger.kernel.mentorship.DevelopmentEvent.GoalRevised;
import org.mentorledger.kernel.mentorship.DevelopmentEvent.GoalSet;
import org.mentorledger.kernel.vault.Sealed;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.projection.Opened;
import org.mentorledger.query.projection.Shelf;

/** What becomes of goals. */
final class GoalFold {
    private final Vault vault;

    GoalFold(Vault vault) {
        this.vault = vault;
    }

    void onto(Shelf.Builder<DevelopmentView> shelf) {
        shelf.on(
                        GoalSet.class,
                        id(),
                        (before, e, recorded) ->
                                before.with(Goal.set(e.goalId().value(), Wording.of(e, Opened.of(vault, e.text())))))
                .on(
                        GoalRevised.class,
                        id(),
                        (before, e, recorded) -> before.goal(
                                e.goalId().value(), goal -> goal.revised(Wording.of(e, Opened.of(vault, e.text())))))
                .on(
                        GoalProgressNoted.class,
                        id(),
                        (before, e, recorded) -> before.goal(
                                e.goalId().value(),
                                goal -> goal.noted(
                                        new GoalProgressView(e.happenedOn(), e.percent(), opened(e.text(), "note")))))
                .on(
                        GoalAchieved.class,
                        id(),
                        (before, e, recorded) -> before.goal(
                                e.goalId().value(),
                                goal -> goal.turned(
                                        new Turn(e.happenedOn(), GoalStatus.ACHIEVED, opened(e.text(), "evidence")))))
                .on(
                        GoalAbandoned.class,
                        id(),
                        (before, e, recorded) -> before.goal(
                                e.goalId().value(),
                                goal -> goal.turned(
                                        new Turn(e.happenedOn(), GoalStatus.ABANDONED, opened(e.text(), "reason")))))
                .on(
                        GoalReopened.class,
                        id(),
                        (before, e, recorded) -> before.goal(
                                e.goalId().value(),
                                goal -> goal.turned(
                                        new Turn(e.happenedOn(), GoalStatus.SET, opened(e.text(), "reason")))));
    }

    private @Nullable String opened(@Nullable Sealed text, String field) {
        return text == null ? null : Opened.of(vault, text).maybe(field);
    }
}
