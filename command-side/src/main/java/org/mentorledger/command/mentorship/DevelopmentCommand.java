package org.mentorledger.command.mentorship;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.AreaId;
import org.mentorledger.kernel.id.GoalId;
import org.mentorledger.kernel.id.MentorshipId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ResourceId;
import org.mentorledger.kernel.mentorship.AreaKind;
import org.mentorledger.kernel.mentorship.GoalKind;
import org.mentorledger.kernel.mentorship.ObjectiveKind;

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

    record ReviseGoal(
            MentorshipId mentorshipId,
            GoalId goalId,
            @Nullable String title,
            @Nullable ParticipantId ownerId,
            @Nullable GoalKind kind,
            @Nullable String purpose,
            @Nullable String expectations,
            @Nullable LocalDate targetDate)
            implements DevelopmentCommand {}

    record NoteGoalProgress(
            MentorshipId mentorshipId,
            GoalId goalId,
            @Nullable Integer percent,
            @Nullable String note) implements DevelopmentCommand {}

    record AbandonGoal(MentorshipId mentorshipId, GoalId goalId, String reason) implements DevelopmentCommand {}

    record ReopenGoal(MentorshipId mentorshipId, GoalId goalId, String reason) implements DevelopmentCommand {}

    record ProposeExpectations(MentorshipId mentorshipId, String expectations, List<Wish> objectives)
            implements DevelopmentCommand {}

    record AgreeExpectations(MentorshipId mentorshipId, int revision) implements DevelopmentCommand {}

    record NameArea(MentorshipId mentorshipId, AreaId areaId, String name, AreaKind kind, boolean critical)
            implements DevelopmentCommand {}

    record ShareResource(
            MentorshipId mentorshipId,
            ResourceId resourceId,
            String title,
            @Nullable String link,
            @Nullable String note,
            @Nullable AreaId areaId)
            implements DevelopmentCommand {}

    /** What a party wants to reach, in their words. */
    record Wish(ParticipantId ownerId, ObjectiveKind kind, String text) {}
}
