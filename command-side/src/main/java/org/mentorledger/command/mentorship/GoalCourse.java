package org.mentorledger.command.mentorship;

import java.util.Optional;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.dispatch.Made;
import org.mentorledger.command.mentorship.DevelopmentCommand.AbandonGoal;
import org.mentorledger.command.mentorship.DevelopmentCommand.AchieveGoal;
import org.mentorledger.command.mentorship.DevelopmentCommand.NoteGoalProgress;
import org.mentorledger.command.mentorship.DevelopmentCommand.ReopenGoal;
import org.mentorledger.kernel.mentorship.DevelopmentEvent;

/** How a goal goes. */
final class GoalCourse {
    private GoalCourse() {}

    static Decision progress(Scene scene, NoteGoalProgress command) {
        Optional<Goal> goal = scene.state().development().goal(command.goalId());
        if (goal.isEmpty()) {
            return CommonRule.NOT_FOUND.refuse("goalId");
        }
        return goal.get().open()
                ? Decision.done(new DevelopmentEvent.GoalProgressNoted(
                        scene.mentorshipId(),
                        command.goalId(),
                        command.percent(),
                        scene.sealedIfGiven("note", command.note()),
                        scene.today(),
                        scene.zone()))
                : MentorshipRule.GOAL_NOT_OPEN.refuse("goalId");
    }

    static Decision achieve(Scene scene, AchieveGoal command) {
        Optional<Goal> goal = scene.state().development().goal(command.goalId());
        if (goal.isEmpty()) {
            return CommonRule.NOT_FOUND.refuse("goalId");
        }
        Made achieved = goal.get().achieved();
        if (achieved != null) {
            return achieved.mac().equals(scene.act().mac())
                    ? new Decision.AlreadySo(achieved.sequence())
                    : MentorshipRule.GOAL_ALREADY_ACHIEVED.refuse("goalId");
        }
        if (goal.get().abandoned()) {
            return MentorshipRule.GOAL_NOT_OPEN.refuse("goalId");
        }
        if (scene.act().isBefore(command.achievedOn())) {
            return MentorshipRule.ACHIEVED_IN_FUTURE.refuse("achievedOn");
        }
        return Decision.done(new DevelopmentEvent.GoalAchieved(
                scene.mentorshipId(),
                command.goalId(),
                scene.sealedIfGiven("evidence", command.evidence()),
                command.achievedOn(),
                scene.zone()));
    }

    static Decision abandon(Scene scene, AbandonGoal command) {
        Optional<Goal> goal = scene.state().development().goal(command.goalId());
        if (goal.isEmpty()) {
            return CommonRule.NOT_FOUND.refuse("goalId");
        }
        if (goal.get().achieved() != null) {
            return MentorshipRule.GOAL_ALREADY_ACHIEVED.refuse("goalId");
        }
        return goal.get().abandoned()
                ? Decision.alreadySo()
                : Decision.done(new DevelopmentEvent.GoalAbandoned(
                        scene.mentorshipId(),
                        command.goalId(),
                        scene.sealed("reason", command.reason()),
                        scene.today(),
                        scene.zone()));
    }

    static Decision reopen(Scene scene, ReopenGoal command) {
        Optional<Goal> goal = scene.state().development().goal(command.goalId());
        if (goal.isEmpty()) {
            return CommonRule.NOT_FOUND.refuse("goalId");
        }
        return goal.get().open()
                ? Decision.alreadySo()
                : Decision.done(new DevelopmentEvent.GoalReopened(
                        scene.mentorshipId(),
                        command.goalId(),
                        scene.sealed("reason", command.reason()),
                        scene.today(),
                        scene.zone()));
    }
}
