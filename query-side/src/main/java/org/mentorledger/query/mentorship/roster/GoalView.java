package org.mentorledger.query.mentorship.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.mentorship.GoalKind;

/** A goal of a mentorship. */
public record GoalView(
        String id,
        String title,
        Status status,
        GoalKind kind,
        @Nullable String ownerId,
        @Nullable String purpose,
        @Nullable String expectations,
        @Nullable LocalDate targetDate,
        @Nullable LocalDate achievedOn,
        @Nullable String evidence) {

    /** Where it stands. */
    public enum Status {
        SET,
        ACHIEVED
    }

    GoalView achieved(LocalDate on, @Nullable String shownBy) {
        return new GoalView(id, title, Status.ACHIEVED, kind, ownerId, purpose, expectations, targetDate, on, shownBy);
    }
}
