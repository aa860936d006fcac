package org.mentorledger.query.journey.journeys;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A learning plan as it read, first to last. What was completed stays so in what follows. */
public record LearningView(List<LearningPlanView> plans) {
    static final LearningView NONE = new LearningView(List.of());

    public LearningView {
        plans = List.copyOf(plans);
    }

    LearningView with(LearningPlanView next) {
        Map<String, LearningItemView> completed = new HashMap<>();
        for (LearningPlanView plan : plans) {
            plan.items().stream()
                    .filter(item -> item.completedOn() != null)
                    .forEach(item -> completed.put(item.id(), item));
        }
        List<LearningItemView> items = next.items().stream()
                .map(item -> {
                    LearningItemView done = completed.get(item.id());
                    return done == null ? item : item.completed(done.completedOn(), done.evidence());
                })
                .toList();
        return new LearningView(More.of(plans, next.withItems(items)));
    }

    LearningView completed(String itemId, LocalDate on, @Nullable String evidence) {
        LearningPlanView plan = More.last(plans);
        if (plan == null) {
            return this;
        }
        List<LearningPlanView> all = new ArrayList<>(plans.subList(0, plans.size() - 1));
        all.add(plan.withItems(plan.items().stream()
                .map(item -> item.id().equals(itemId) ? item.completed(on, evidence) : item)
                .toList()));
        return new LearningView(all);
    }
}
