package org.mentorledger.command.journey;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.LearningItemId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;

/** What can be asked about the learning plan of a journey. */
sealed interface LearningCommand extends JourneyCommand {

    record DrawLearningPlan(ProgramId programId, ParticipantId participantId, LearningDraft draft)
            implements LearningCommand {}

    record ReviseLearningPlan(ProgramId programId, ParticipantId participantId, LearningDraft draft, String reason)
            implements LearningCommand {}

    record CompleteLearningItem(
            ProgramId programId,
            ParticipantId participantId,
            LearningItemId itemId,
            @Nullable LocalDate on,
            @Nullable String evidence)
            implements LearningCommand {}
}
