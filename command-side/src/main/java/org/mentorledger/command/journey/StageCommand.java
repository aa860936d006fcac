package org.mentorledger.command.journey;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.id.SessionId;
import org.mentorledger.kernel.journey.Stage;

/** What can be asked about the stages of a journey. */
sealed interface StageCommand extends JourneyCommand {

    /** Which. */
    Stage stage();

    /**
     * Enters a stage.
     *
     * @param on the business date; today unless said
     * @param overriding why the stages are not entered in their order; null: they must be
     */
    record EnterStage(
            ProgramId programId,
            ParticipantId participantId,
            Stage stage,
            @Nullable LocalDate on,
            @Nullable String overriding)
            implements StageCommand {}

    record CompleteStage(
            ProgramId programId,
            ParticipantId participantId,
            Stage stage,
            @Nullable LocalDate on) implements StageCommand {}

    record ReopenStage(ProgramId programId, ParticipantId participantId, Stage stage, String reason)
            implements StageCommand {}

    record NoteStage(ProgramId programId, ParticipantId participantId, Stage stage, String note)
            implements StageCommand {}

    /**
     * Explores an overarching topic.
     *
     * @param sessionId in which session, if in one
     */
    record ExploreTopic(
            ProgramId programId,
            ParticipantId participantId,
            Stage stage,
            String topic,
            @Nullable SessionId sessionId,
            @Nullable LocalDate on)
            implements StageCommand {}
}
