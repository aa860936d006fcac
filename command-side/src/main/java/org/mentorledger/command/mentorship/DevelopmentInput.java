package org.mentorledger.command.mentorship;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Input;
import org.mentorledger.command.mentorship.DevelopmentCommand.AbandonGoal;
import org.mentorledger.command.mentorship.DevelopmentCommand.AchieveGoal;
import org.mentorledger.command.mentorship.DevelopmentCommand.AgreeExpectations;
import org.mentorledger.command.mentorship.DevelopmentCommand.NameArea;
import org.mentorledger.command.mentorship.DevelopmentCommand.NoteGoalProgress;
import org.mentorledger.command.mentorship.DevelopmentCommand.ProposeExpectations;
import org.mentorledger.command.mentorship.DevelopmentCommand.ReopenGoal;
import org.mentorledger.command.mentorship.DevelopmentCommand.ReviseGoal;
import org.mentorledger.command.mentorship.DevelopmentCommand.SetGoal;
import org.mentorledger.command.mentorship.DevelopmentCommand.ShareResource;
import org.mentorledger.command.mentorship.DevelopmentCommand.Wish;
import org.mentorledger.kernel.id.AreaId;
import org.mentorledger.kernel.id.GoalId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ResourceId;
import org.mentorledger.kernel.mentorship.AreaKind;
import org.mentorledger.kernel.mentorship.GoalKind;
import org.mentorledger.kernel.mentorship.ObjectiveKind;

/** The inputs of {@link DevelopmentMutations}. */
final class DevelopmentInput {
    private DevelopmentInput() {}

    record ReviseGoalInput(
            String mentorshipId,
            String goalId,
            @Nullable String title,
            @Nullable String ownerId,
            @Nullable GoalKind kind,
            @Nullable String purpose,
            @Nullable String expectations,
            @Nullable LocalDate targetDate) {

        ReviseGoal command() {
            return new ReviseGoal(
                    MentorshipInput.mentorship(mentorshipId),
                    Input.id("goalId", goalId, GoalId::new),
                    Input.lineIfGiven("title", title),
                    Input.idIfGiven("ownerId", ownerId, ParticipantId::new),
                    kind,
                    Input.passageIfGiven("purpose", purpose),
                    Input.passageIfGiven("expectations", expectations),
                    targetDate);
        }
    }

    record AbandonGoalInput(String mentorshipId, String goalId, String reason) {

        AbandonGoal command() {
            return new AbandonGoal(
                    MentorshipInput.mentorship(mentorshipId),
                    Input.id("goalId", goalId, GoalId::new),
                    Input.passage("reason", reason));
        }
    }

    record ReopenGoalInput(String mentorshipId, String goalId, String reason) {

        ReopenGoal command() {
            return new ReopenGoal(
                    MentorshipInput.mentorship(mentorshipId),
                    Input.id("goalId", goalId, GoalId::new),
                    Input.passage("reason", reason));
        }
    }

    record AgreeExpectationsInput(String mentorshipId, int revision) {

        AgreeExpectations command() {
            return new AgreeExpectations(MentorshipInput.mentorship(mentorshipId), revision);
        }
    }

    record NameAreaInput(
            String mentorshipId,
            String areaId,
            String name,
            AreaKind kind,
            @Nullable Boolean critical) {

        NameArea command() {
            return new NameArea(
                    MentorshipInput.mentorship(mentorshipId),
                    Input.id("areaId", areaId, AreaId::new),
                    Input.line("name", name),
                    kind,
                    Boolean.TRUE.equals(critical));
        }
    }

    record ShareResourceInput(
            String mentorshipId,
            String resourceId,
            String title,
            @Nullable String link,
            @Nullable String note,
            @Nullable String areaId) {

        ShareResource command() {
            return new ShareResource(
                    MentorshipInput.mentorship(mentorshipId),
                    Input.id("resourceId", resourceId, ResourceId::new),
                    Input.line("title", title),
                    Input.linkIfGiven("link", link),
                    Input.passageIfGiven("note", note),
                    Input.idIfGiven("areaId", areaId, AreaId::new));
        }
    }

    record SetGoalInput(
            String mentorshipId,
            String goalId,
            String title,
            @Nullable String ownerId,
            @Nullable GoalKind kind,
            @Nullable String purpose,
            @Nullable String expectations,
            @Nullable LocalDate targetDate) {

        SetGoal command() {
            return new SetGoal(
                    MentorshipInput.mentorship(mentorshipId),
                    Input.id("goalId", goalId, GoalId::new),
                    Input.line("title", title),
                    Input.idIfGiven("ownerId", ownerId, ParticipantId::new),
                    Objects.requireNonNullElse(kind, GoalKind.OTHER),
                    Input.passageIfGiven("purpose", purpose),
                    Input.passageIfGiven("expectations", expectations),
                    targetDate);
        }
    }

    record AchieveGoalInput(
            String mentorshipId,
            String goalId,
            LocalDate achievedOn,
            @Nullable String evidence) {

        AchieveGoal command() {
            return new AchieveGoal(
                    MentorshipInput.mentorship(mentorshipId),
                    Input.id("goalId", goalId, GoalId::new),
                    achievedOn,
                    Input.passageIfGiven("evidence", evidence));
        }
    }

    record NoteGoalProgressInput(
            String mentorshipId,
            String goalId,
            @Nullable Integer percent,
            @Nullable String note) {

        NoteGoalProgress command() {
            if (percent == null && note == null) {
                throw Input.bad("note", "It says how far the goal has come, in percent or in words");
            }
            return new NoteGoalProgress(
                    MentorshipInput.mentorship(mentorshipId),
                    Input.id("goalId", goalId, GoalId::new),
                    Input.between("percent", percent, 0, 100),
                    Input.passageIfGiven("note", note));
        }
    }

    record ProposeExpectationsInput(
            String mentorshipId,
            String expectations,
            @Nullable List<ObjectiveInput> objectives) {

        ProposeExpectations command() {
            List<ObjectiveInput> wishes = objectives == null ? List.of() : Input.items("objectives", objectives);
            return new ProposeExpectations(
                    MentorshipInput.mentorship(mentorshipId),
                    Input.passage("expectations", expectations),
                    wishes.stream().map(ObjectiveInput::wish).toList());
        }
    }

    record ObjectiveInput(String ownerId, ObjectiveKind kind, String text) {

        Wish wish() {
            return new Wish(
                    Input.id("objectives", ownerId, ParticipantId::new), kind, Input.passage("objectives", text));
        }
    }
}
