package org.mentorledger.query.mentorship.goals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.mentorship.DevelopmentEvent.GoalRevised;
import org.mentorledger.kernel.mentorship.DevelopmentEvent.GoalSet;
import org.mentorledger.kernel.mentorship.GoalKind;
import org.mentorledger.query.projection.Opened;

/** How a goal reads from a day on. */
public record Wording(
        LocalDate from,
        String title,
        GoalKind kind,
        @Nullable String ownerId,
        @Nullable String purpose,
        @Nullable String expectations,
        @Nullable LocalDate targetDate) {

    static Wording of(GoalSet e, Opened text) {
        return new Wording(
                e.happenedOn(),
                text.text("title"),
                e.kind(),
                e.ownerId() == null ? null : e.ownerId().value(),
                text.maybe("purpose"),
                text.maybe("expectations"),
                e.targetDate());
    }

    static Wording of(GoalRevised e, Opened text) {
        return new Wording(
                e.happenedOn(),
                text.text("title"),
                e.kind(),
                e.ownerId() == null ? null : e.ownerId().value(),
                text.maybe("purpose"),
                text.maybe("expectations"),
                e.targetDate());
    }
}
