package org.mentorledger.command.mentorship;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Act;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.dispatch.Made;
import org.mentorledger.command.mentorship.MentorshipCommand.AchieveGoal;
import org.mentorledger.command.mentorship.MentorshipCommand.SetGoal;
import org.mentorledger.command.mentorship.MentorshipState.Goal;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.DevelopmentEvent;
import org.mentorledger.kernel.vault.KeyName;
import org.mentorledger.kernel.vault.Sealed;
import org.mentorledger.kernel.vault.Vault;

/** What becomes of a goal, from the proposal on. */
final class Goals {
    private Goals() {}

    static Decision set(MentorshipState state, SetGoal command, Act act, Vault vault) {
        Optional<Goal> known = state.goal(command.goalId());
        if (known.isPresent()) {
            return known.get().made().again(act, "goalId");
        }
        ParticipantId owner = command.ownerId() == null ? onlyMentee(state) : command.ownerId();
        if (owner != null && state.sideOf(owner).isEmpty()) {
            return MentorshipRule.NOT_A_PARTY.refuse("ownerId");
        }
        String key = owner == null ? KeyName.of(command.mentorshipId()) : KeyName.of(owner);
        return Decision.done(new DevelopmentEvent.GoalSet(
                command.mentorshipId(),
                command.goalId(),
                owner,
                command.kind(),
                vault.seal(key, text(command)),
                command.targetDate(),
                act.today(state.zone()),
                state.zone()));
    }

    static Decision achieve(MentorshipState state, AchieveGoal command, Act act, Vault vault) {
        Optional<Goal> goal = state.goal(command.goalId());
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
        Sealed evidence = command.evidence() == null
                ? null
                : vault.seal(KeyName.of(command.mentorshipId()), Map.of("evidence", command.evidence()));
        return Decision.done(new DevelopmentEvent.GoalAchieved(
                command.mentorshipId(), command.goalId(), evidence, command.achievedOn(), state.zone()));
    }

    private static @Nullable ParticipantId onlyMentee(MentorshipState state) {
        return state.menteeIds().size() == 1 ? state.menteeIds().get(0) : null;
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
