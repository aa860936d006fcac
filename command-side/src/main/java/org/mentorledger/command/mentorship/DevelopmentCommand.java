package org.mentorledger.command.mentorship;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.GoalId;
import org.mentorledger.kernel.id.MentorshipId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.GoalKind;

/** What can be asked of what a mentorship is to develop. */
sealed interface DevelopmentCommand extends MentorshipCommand {

    record SetGoal(
            MentorshipId mentorshipId,
            GoalId goalId,
            String title,
            @Nullable ParticipantId ownerId,
            GoalKind kind,
            @Nullable String purpose,
            @Nullable String expectations,
            @Nullable LocalDate targetDate)
            implements DevelopmentCommand {}

    record AchieveGoal(
            MentorshipId mentorshipId,
            GoalId goalId,
            LocalDate achievedOn,
            @Nullable String evidence) implements DevelopmentCommand {}
}
