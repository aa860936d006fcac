package org.mentorledger.command.mentorship;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Made;
import org.mentorledger.kernel.id.GoalId;
import org.mentorledger.kernel.mentorship.DevelopmentEvent.GoalAchieved;
import org.mentorledger.kernel.mentorship.DevelopmentEvent.GoalSet;
import org.mentorledger.kernel.mentorship.MentorshipEvent;

/** What a mentorship is to develop: its goals by their ids. */
record Development(Map<String, Goal> goals) {
    static final Development NEW = new Development(Map.of());

    Development {
        goals = Growing.map(goals);
    }

    /** A goal, and what it was achieved by. */
    record Goal(Made made, @Nullable Made achieved) {}

    Development evolve(MentorshipEvent event, Made by) {
        if (event instanceof GoalSet set) {
            return with(set.goalId(), new Goal(by, null));
        }
        if (event instanceof GoalAchieved achieved) {
            Goal goal = goal(achieved.goalId()).orElseThrow();
            return with(achieved.goalId(), new Goal(goal.made(), by));
        }
        return this;
    }

    Optional<Goal> goal(GoalId id) {
        return Optional.ofNullable(goals.get(id.value()));
    }

    private Development with(GoalId id, Goal goal) {
        return new Development(Growing.with(goals, id.value(), goal));
    }
}
