package org.mentorledger.kernel.journey;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.GoalId;
import org.mentorledger.kernel.id.LearningItemId;
import org.mentorledger.kernel.id.MentorshipId;

/**
 * An item of a learning plan; its words are sealed with the plan.
 *
 * @param career it is for, if for one
 * @param mentorshipId whose goal it serves
 * @param goalId that it serves
 * @param targetDate by which it is to be completed
 */
public record LearningItem(
        LearningItemId itemId,
        LearningItemKind kind,
        @Nullable LearningModel model,
        @Nullable String career,
        @Nullable MentorshipId mentorshipId,
        @Nullable GoalId goalId,
        @Nullable LocalDate targetDate) {}
