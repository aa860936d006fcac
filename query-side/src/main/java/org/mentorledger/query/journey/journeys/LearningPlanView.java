package org.mentorledger.query.journey.journeys;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody plans to learn, as it reads in one revision.
 *
 * @param revision 1 as drawn, one more with each revision
 * @param reason why it was revised
 * @param drawnOn when it read so first
 */
public record LearningPlanView(
        int revision,
        List<LearningItemView> items,
        List<ConsideredModelView> models,
        @Nullable String reason,
        LocalDate drawnOn) {
    public LearningPlanView {
        items = List.copyOf(items);
        models = List.copyOf(models);
    }

    LearningPlanView numbered(int as) {
        return new LearningPlanView(as, items, models, reason, drawnOn);
    }

    LearningPlanView withItems(List<LearningItemView> others) {
        return new LearningPlanView(revision, others, models, reason, drawnOn);
    }
}
