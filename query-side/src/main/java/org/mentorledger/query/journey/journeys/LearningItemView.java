package org.mentorledger.query.journey.journeys;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.journey.LearningItem;
import org.mentorledger.kernel.journey.LearningItemKind;
import org.mentorledger.kernel.journey.LearningModel;

/** An item of a learning plan, and what shows that it is completed. */
public record LearningItemView(
        String id,
        String title,
        LearningItemKind kind,
        @Nullable LearningModel model,
        @Nullable String career,
        @Nullable String link,
        @Nullable String mentorshipId,
        @Nullable String goalId,
        @Nullable LocalDate targetDate,
        @Nullable LocalDate completedOn,
        @Nullable String evidence) {

    static LearningItemView of(LearningItem item, String title, @Nullable String link) {
        return new LearningItemView(
                item.itemId().value(),
                title,
                item.kind(),
                item.model(),
                item.career(),
                link,
                item.mentorshipId() == null ? null : item.mentorshipId().value(),
                item.goalId() == null ? null : item.goalId().value(),
                item.targetDate(),
                null,
                null);
    }

    LearningItemView completed(@Nullable LocalDate on, @Nullable String shownBy) {
        return new LearningItemView(
                id, title, kind, model, career, link, mentorshipId, goalId, targetDate, on, shownBy);
    }
}
