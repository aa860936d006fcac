package org.mentorledger.query.mentorship.goals;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.mentorship.GoalKind;
import org.mentorledger.query.access.Standing;

/**
 * A goal, as it stands or stood on a day.
 *
 * @param percent as noted last
 * @param reason why it was given up, or is open again
 */
public record GoalView(
        String id,
        String title,
        GoalStatus status,
        GoalKind kind,
        @Nullable String ownerId,
        @Nullable String purpose,
        @Nullable String expectations,
        @Nullable LocalDate targetDate,
        @Nullable Integer percent,
        List<GoalProgressView> progress,
        @Nullable LocalDate abandonedOn,
        @Nullable LocalDate achievedOn,
        @Nullable String evidence,
        @Nullable String reason) {
    public GoalView {
        progress = List.copyOf(progress);
    }

    /** As one reads it for whom its words are not. */
    public GoalView silent() {
        return new GoalView(
                id,
                Standing.NOT_SHOWN,
                status,
                kind,
                ownerId,
                null,
                null,
                targetDate,
                percent,
                progress.stream()
                        .map(step -> new GoalProgressView(step.notedOn(), step.percent(), null))
                        .toList(),
                abandonedOn,
                achievedOn,
                null,
                null);
    }
}
