package org.mentorledger.command.mentorship;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Act;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.dispatch.Made;
import org.mentorledger.command.mentorship.Development.Goal;
import org.mentorledger.command.mentorship.DevelopmentCommand.AchieveGoal;
import org.mentorledger.command.mentorship.DevelopmentCommand.SetGoal;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.DevelopmentEvent;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.kernel.vault.KeyName;
import org.mentorledger.kernel.vault.Sealed;

/** What becomes of a goal, from the proposal on. */
final class Goals {
    private Goals() {}

    static Decision set(Scene scene, SetGoal command) {
        MentorshipState state = scene.state();
        Optional<Goal> known = state.development().goal(command.goalId());
        if (known.isPresent()) {
            return known.get().made().again(scene.act(), "goalId");
        }
        ParticipantId owner = command.ownerId() == null ? onlyMentee(state) : command.ownerId();
        if (owner != null && state.parties().sideOf(owner).isEmpty()) {
            return MentorshipRule.NOT_A_PARTY.refuse("ownerId");
        }
        String key = owner == null ? KeyName.of(command.mentorshipId()) : KeyName.of(owner);
        return Decision.done(new DevelopmentEvent.GoalSet(
                command.mentorshipId(),
                command.goalId(),
                owner,
                command.kind(),
                scene.vault().seal(key, text(command)),
                command.targetDate(),
                scene.today(),
                scene.zone()));
    }

    static Decision achieve(Scene scene, AchieveGoal command) {
        Act act = scene.act();
        Optional<Goal> goal = scene.state().development().goal(command.goalId());
        if (goal.isEmpty()) {
            return CommonRule.NOT_FOUND.refuse("goalId");
        }
        Made achieved = goal.get().achieved();
        if (achieved != null) {
            return achieved.mac().equals(act.mac())
                    ? new Decision.AlreadySo(achieved.sequence())
                    : MentorshipRule.GOAL_ALREADY_ACHIEVED.refuse("goalId");
        }
        if (act.isBefore(command.achievedOn())) {
            return MentorshipRule.ACHIEVED_IN_FUTURE.refuse("achievedOn");
        }
        Sealed evidence = scene.sealedIfGiven("evidence", command.evidence());
        return Decision.done(new DevelopmentEvent.GoalAchieved(
                command.mentorshipId(), command.goalId(), evidence, command.achievedOn(), scene.zone()));
    }

    private static @Nullable ParticipantId onlyMentee(MentorshipState state) {
        List<ParticipantId> mentees = state.parties().side(MemberRole.MENTEE);
        return mentees.size() == 1 ? mentees.get(0) : null;
    }

    private static Map<String, String> text(SetGoal command) {
        Map<String, String> fields = new HashMap<>();
        fields.put("title", command.title());
        if (command.purpose() != null) {
            fields.put("purpose", command.purpose());
        }
        if (command.expectations() != null) {
            fields.put("expectations", command.expectations());
        }
        return fields;
    }
}
