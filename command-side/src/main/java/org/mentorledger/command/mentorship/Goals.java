package org.mentorledger.command.mentorship;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.dispatch.Texts;
import org.mentorledger.command.mentorship.DevelopmentCommand.ReviseGoal;
import org.mentorledger.command.mentorship.DevelopmentCommand.SetGoal;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.DevelopmentEvent;
import org.mentorledger.kernel.mentorship.GoalKind;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.kernel.vault.KeyName;
import org.mentorledger.kernel.vault.Sealed;

/** What a goal is, from the proposal on. */
final class Goals {
    private Goals() {}

    static Decision set(Scene scene, SetGoal command) {
        Optional<Goal> known = scene.state().development().goal(command.goalId());
        if (known.isPresent()) {
            return known.get().made().again(scene.act(), "goalId");
        }
        ParticipantId owner = command.ownerId() == null ? onlyMentee(scene.state()) : command.ownerId();
        if (isOutside(scene, owner)) {
            return MentorshipRule.NOT_A_PARTY.refuse("ownerId");
        }
        return Decision.done(new DevelopmentEvent.GoalSet(
                scene.mentorshipId(),
                command.goalId(),
                owner,
                command.kind(),
                sealed(scene, owner, text(command.title(), command.purpose(), command.expectations())),
                command.targetDate(),
                scene.today(),
                scene.zone()));
    }

    static Decision revise(Scene scene, ReviseGoal command) {
        Optional<Goal> known = scene.state().development().goal(command.goalId());
        if (known.isEmpty()) {
            return CommonRule.NOT_FOUND.refuse("goalId");
        }
        Goal goal = known.get();
        Optional<Map<String, String>> before = scene.vault().open(goal.text());
        if (before.isEmpty()) {
            return MentorshipRule.ERASED.refuse("goalId");
        }
        ParticipantId owner = command.ownerId() == null ? goal.ownerId() : command.ownerId();
        if (isOutside(scene, owner)) {
            return MentorshipRule.NOT_A_PARTY.refuse("ownerId");
        }
        Map<String, String> text = new TreeMap<>(before.get());
        text.putAll(text(command.title(), command.purpose(), command.expectations()));
        GoalKind kind = Objects.requireNonNullElse(command.kind(), goal.kind());
        LocalDate target = command.targetDate() == null ? goal.targetDate() : command.targetDate();
        boolean same = text.equals(before.get())
                && Objects.equals(owner, goal.ownerId())
                && kind == goal.kind()
                && Objects.equals(target, goal.targetDate());
        return same
                ? Decision.alreadySo()
                : Decision.done(new DevelopmentEvent.GoalRevised(
                        scene.mentorshipId(),
                        goal.id(),
                        owner,
                        kind,
                        sealed(scene, owner, text),
                        target,
                        scene.today(),
                        scene.zone()));
    }

    private static boolean isOutside(Scene scene, @Nullable ParticipantId owner) {
        return owner != null && scene.state().parties().sideOf(owner).isEmpty();
    }

    private static Sealed sealed(Scene scene, @Nullable ParticipantId owner, Map<String, String> text) {
        String key = owner == null ? KeyName.of(scene.mentorshipId()) : KeyName.of(owner);
        return scene.vault().seal(key, text);
    }

    private static @Nullable ParticipantId onlyMentee(MentorshipState state) {
        List<ParticipantId> mentees = state.parties().side(MemberRole.MENTEE);
        return mentees.size() == 1 ? mentees.get(0) : null;
    }

    private static Map<String, String> text(
            @Nullable String title, @Nullable String purpose, @Nullable String expectations) {
        Map<String, String> text = new TreeMap<>();
        Texts.put(text, "title", title);
        Texts.put(text, "purpose", purpose);
        Texts.put(text, "expectations", expectations);
        return text;
    }
}
