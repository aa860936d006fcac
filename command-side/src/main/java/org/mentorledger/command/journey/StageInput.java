package org.mentorledger.command.journey;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Input;
import org.mentorledger.command.journey.StageCommand.CompleteStage;
import org.mentorledger.command.journey.StageCommand.EnterStage;
import org.mentorledger.command.journey.StageCommand.ExploreTopic;
import org.mentorledger.command.journey.StageCommand.NoteStage;
import org.mentorledger.command.journey.StageCommand.ReopenStage;
import org.mentorledger.kernel.id.SessionId;
import org.mentorledger.kernel.journey.Stage;

/** The inputs of {@link StageMutations}. */
final class StageInput {
    private StageInput() {}

    record EnterStageInput(
            String programId,
            String participantId,
            Stage stage,
            @Nullable LocalDate on,
            @Nullable Boolean overriding,
            @Nullable String reason) {

        EnterStage command() {
            boolean isOverriding = Boolean.TRUE.equals(overriding);
            String why = Input.passageIfGiven("reason", reason);
            if (isOverriding && why == null) {
                throw Input.bad("reason", "Whoever overrides the order of stages says why");
            }
            return new EnterStage(
                    CareerInput.program(programId),
                    CareerInput.person(participantId),
                    stage,
                    on,
                    isOverriding ? why : null);
        }
    }

    record CompleteStageInput(
            String programId,
            String participantId,
            Stage stage,
            @Nullable LocalDate on) {

        CompleteStage command() {
            return new CompleteStage(CareerInput.program(programId), CareerInput.person(participantId), stage, on);
        }
    }

    record ReopenStageInput(String programId, String participantId, Stage stage, String reason) {

        ReopenStage command() {
            return new ReopenStage(
                    CareerInput.program(programId),
                    CareerInput.person(participantId),
                    stage,
                    Input.passage("reason", reason));
        }
    }

    record NoteStageInput(String programId, String participantId, Stage stage, String note) {

        NoteStage command() {
            return new NoteStage(
                    CareerInput.program(programId),
                    CareerInput.person(participantId),
                    stage,
                    Input.passage("note", note));
        }
    }

    record ExploreTopicInput(
            String programId,
            String participantId,
            Stage stage,
            String topic,
            @Nullable String sessionId,
            @Nullable LocalDate on) {

        ExploreTopic command() {
            return new ExploreTopic(
                    CareerInput.program(programId),
                    CareerInput.person(participantId),
                    stage,
                    Input.line("topic", topic),
                    Input.idIfGiven("sessionId", sessionId, SessionId::new),
                    on);
        }
    }
}
