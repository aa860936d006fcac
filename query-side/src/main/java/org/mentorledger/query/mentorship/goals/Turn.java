package org.mentorledger.query.mentorship.goals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A goal came to stand somewhere.
 *
 * @param words what shows that it was achieved, or why it was given up or is open again
 */
public record Turn(
        LocalDate on, GoalStatus status, @Nullable String words) {}
