package org.mentorledger.query.mentorship.goals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far a goal had come on a day, in percent if said. */
public record GoalProgressView(
        LocalDate notedOn,
        @Nullable Integer percent,
        @Nullable String note) {}
