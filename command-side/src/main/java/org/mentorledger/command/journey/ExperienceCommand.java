package org.mentorledger.command.journey;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.ExperienceId;
import org.mentorledger.kernel.id.MentorshipId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.journey.ExperienceKind;

/** What can be asked about the experience of work in a journey. */
sealed interface ExperienceCommand extends JourneyCommand {

    /** Which. */
    ExperienceId experienceId();

    /**
     * Records an experience.
     *
     * @param texts its words, by field
     */
    record RecordExperience(
            ProgramId programId,
            ParticipantId participantId,
            ExperienceId experienceId,
            ExperienceKind kind,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String career,
            @Nullable MentorshipId mentorshipId,
            boolean outside,
            Map<String, String> texts)
            implements ExperienceCommand {}

    record VoidExperience(ProgramId programId, ParticipantId participantId, ExperienceId experienceId, String reason)
            implements ExperienceCommand {}
}
