package org.mentorledger.command.mentorship;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Made;
import org.mentorledger.kernel.id.GoalId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.DevelopmentEvent;
import org.mentorledger.kernel.mentorship.DevelopmentEvent.GoalAbandoned;
import org.mentorledger.kernel.mentorship.DevelopmentEvent.GoalAchieved;
import org.mentorledger.kernel.mentorship.DevelopmentEvent.GoalReopened;
import org.mentorledger.kernel.mentorship.DevelopmentEvent.GoalRevised;
import org.mentorledger.kernel.mentorship.DevelopmentEvent.GoalSet;
import org.mentorledger.kernel.mentorship.GoalKind;
import org.mentorledger.kernel.vault.Sealed;

/**
 * A goal as it reads now.
 *
 * @param made by which command
 * @param text its words, as ciphertext
 * @param achieved by which command; null: it was not
 */
record Goal(
        GoalId id,
        Made made,
        @Nullable ParticipantId ownerId,
        GoalKind kind,
        Sealed text,
        @Nullable LocalDate targetDate,
        @Nullable Made achieved,
        boolean abandoned) {

    /** The goal that an event changes, as it is after it; empty when it changes none. */
    static Optional<Goal> after(Map<String, Goal> goals, DevelopmentEvent event, Made by) {
        if (event instanceof GoalSet e) {
            return Optional.of(new Goal(e.goalId(), by, e.ownerId(), e.kind(), e.text(), e.targetDate(), null, false));
        }
        if (event instanceof GoalRevised e) {
            return Optional.ofNullable(goals.get(e.goalId().value()))
                    .map(goal -> new Goal(
                            goal.id,
                            goal.made,
                            e.ownerId(),
                            e.kind(),
                            e.text(),
                            e.targetDate(),
                            goal.achieved,
                            goal.abandoned));
        }
        if (event instanceof GoalAchieved e) {
            return Optional.ofNullable(goals.get(e.goalId().value())).map(goal -> goal.ended(by, false));
        }
        if (event instanceof GoalAbandoned e) {
            return Optional.ofNullable(goals.get(e.goalId().value())).map(goal -> goal.ended(null, true));
        }
        if (event instanceof GoalReopened e) {
            return Optional.ofNullable(goals.get(e.goalId().value())).map(goal -> goal.ended(null, false));
        }
        return Optional.empty();
    }

    private Goal ended(@Nullable Made achievedBy, boolean givenUp) {
        return new Goal(id, made, ownerId, kind, text, targetDate, achievedBy, givenUp);
    }

    /** Whether it is neither achieved nor given up. */
    boolean open() {
        return achieved == null && !abandoned;
    }
}
