package org.mentorledger.command.journey;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;

/** What can be asked about the careers of a journey. */
sealed interface CareerCommand extends JourneyCommand {

    record DeclareInterests(
            ProgramId programId,
            ParticipantId participantId,
            List<String> careers,
            @Nullable String ownWords,
            List<String> suggestions)
            implements CareerCommand {}

    /**
     * Chooses the careers to focus on.
     *
     * @param reason why they change, if they do
     */
    record ChooseCareerPaths(
            ProgramId programId,
            ParticipantId participantId,
            List<String> careers,
            @Nullable String reason) implements CareerCommand {}

    /**
     * Settles on one of them.
     *
     * @param reason why it changes, if it does
     */
    record DefineCareerPath(
            ProgramId programId,
            ParticipantId participantId,
            String career,
            @Nullable String reason) implements CareerCommand {}
}
