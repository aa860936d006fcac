package org.mentorledger.command.journey;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.journey.Learning.Plan;
import org.mentorledger.command.journey.LearningCommand.CompleteLearningItem;
import org.mentorledger.command.journey.LearningCommand.DrawLearningPlan;
import org.mentorledger.command.journey.LearningCommand.ReviseLearningPlan;
import org.mentorledger.kernel.journey.JourneyEvent;
import org.mentorledger.kernel.journey.LearningItem;

/** What a person plans to learn: drawn once, revised as often as their situation asks for, followed item by item. */
final class Planning {
    private Planning() {}

    static Decision decide(DrawLearningPlan command, Matter matter) {
        Plan plan = matter.state().learning().plan();
        if (plan != null) {
            return reads(plan, command.draft(), matter)
                    ? Decision.alreadySo()
                    : JourneyRule.LEARNING_PLAN_DRAWN.refuse("items");
        }
        return bar(command.draft(), List.of(), matter)
                .<Decision>map(refusal -> refusal)
                .orElseGet(() -> Decision.done(new JourneyEvent.LearningPlanDrawn(
                        matter.programId(),
                        matter.personId(),
                        command.draft().items(),
                        command.draft().models(),
                        matter.sealed(command.draft().texts()),
                        matter.today(),
                        matter.zone())));
    }

    static Decision decide(ReviseLearningPlan command, Matter matter) {
        Plan plan = matter.state().learning().plan();
        if (plan == null) {
            return JourneyRule.LEARNING_PLAN_MISSING.refuse();
        }
        if (reads(plan, command.draft(), matter)) {
            return Decision.alreadySo();
        }
        Map<String, String> texts = new HashMap<>(command.draft().texts());
        texts.put("reason", command.reason());
        return bar(command.draft(), plan.items(), matter)
                .<Decision>map(refusal -> refusal)
                .orElseGet(() -> Decision.done(new JourneyEvent.LearningPlanRevised(
                        matter.programId(),
                        matter.personId(),
                        command.draft().items(),
                        command.draft().models(),
                        matter.sealed(texts),
                        matter.today(),
                        matter.zone())));
    }

    static Decision decide(CompleteLearningItem command, Matter matter) {
        Learning learning = matter.state().learning();
        if (learning.plan() == null) {
            return JourneyRule.LEARNING_PLAN_MISSING.refuse();
        }
        if (!learning.plan().has(command.itemId())) {
            return CommonRule.NOT_FOUND.refuse("itemId");
        }
        if (learning.completed().contains(command.itemId())) {
            return Decision.alreadySo();
        }
        LocalDate day = matter.dayOr(command.on());
        return matter.act().isBefore(day)
                ? JourneyRule.STEP_IN_FUTURE.refuse("on")
                : Decision.done(new JourneyEvent.LearningItemCompleted(
                        matter.programId(),
                        matter.personId(),
                        command.itemId(),
                        matter.sealedIfGiven("evidence", command.evidence()),
                        day,
                        matter.zone()));
    }

    /** Whether the plan reads as drafted; why it was revised so is no part of that. */
    private static boolean reads(Plan plan, LearningDraft draft, Matter matter) {
        return plan.items().equals(draft.items())
                && plan.models().equals(draft.models())
                && matter.vault()
                        .open(plan.text())
                        .filter(words -> isWordedSo(words, draft))
                        .isPresent();
    }

    private static boolean isWordedSo(Map<String, String> words, LearningDraft draft) {
        return draft.texts().entrySet().stream()
                .allMatch(text -> text.getValue().equals(words.get(text.getKey())));
    }

    /** A career that a plan has been for stays in it, though nobody picks it any more. */
    private static Optional<Refusal> bar(LearningDraft draft, List<LearningItem> before, Matter matter) {
        List<String> picked = Stream.concat(matter.state().careers().chosen().stream(), careers(before).stream())
                .toList();
        if (!matter.mayPick(careers(draft.items()), picked)) {
            return Optional.of(JourneyRule.CAREER_NOT_LISTED.refuse("items.career"));
        }
        boolean isOthers = draft.items().stream()
                .map(LearningItem::mentorshipId)
                .filter(Objects::nonNull)
                .distinct()
                .anyMatch(mentorship -> !matter.isTheirs(mentorship));
        if (isOthers) {
            return Optional.of(CommonRule.NOT_FOUND.refuse("items.mentorshipId"));
        }
        return draft.items().stream().allMatch(matter::servesGoal)
                ? Optional.empty()
                : Optional.of(CommonRule.NOT_FOUND.refuse("items.goalId"));
    }

    private static List<String> careers(List<LearningItem> items) {
        return items.stream().map(LearningItem::career).filter(Objects::nonNull).toList();
    }
}
