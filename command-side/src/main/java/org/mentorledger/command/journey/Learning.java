package org.mentorledger.command.journey;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.LearningItemId;
import org.mentorledger.kernel.journey.ConsideredModel;
import org.mentorledger.kernel.journey.JourneyEvent;
import org.mentorledger.kernel.journey.JourneyEvent.LearningItemCompleted;
import org.mentorledger.kernel.journey.JourneyEvent.LearningPlanDrawn;
import org.mentorledger.kernel.journey.JourneyEvent.LearningPlanRevised;
import org.mentorledger.kernel.journey.LearningItem;
import org.mentorledger.kernel.vault.Sealed;

/**
 * What a person plans to learn.
 *
 * @param plan as it reads now
 * @param completed items of it, or of what it was before
 */
record Learning(@Nullable Plan plan, List<LearningItemId> completed) {
    static final Learning NONE = new Learning(null, List.of());

    Learning {
        completed = List.copyOf(completed);
    }

    /** A learning plan; its words only sealed. */
    record Plan(List<LearningItem> items, List<ConsideredModel> models, Sealed text) {
        Plan {
            items = List.copyOf(items);
            models = List.copyOf(models);
        }

        boolean has(LearningItemId id) {
            return items.stream().anyMatch(item -> item.itemId().equals(id));
        }
    }

    Learning after(JourneyEvent event) {
        if (event instanceof LearningPlanDrawn e) {
            return new Learning(new Plan(e.items(), e.models(), e.text()), completed);
        }
        if (event instanceof LearningPlanRevised e) {
            return new Learning(new Plan(e.items(), e.models(), e.text()), completed);
        }
        return event instanceof LearningItemCompleted e
                ? new Learning(
                        plan,
                        Stream.concat(completed.stream(), Stream.of(e.itemId())).toList())
                : this;
    }
}
