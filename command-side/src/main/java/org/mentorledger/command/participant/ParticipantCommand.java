package org.mentorledger.command.participant;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.id.StreamId;

/** What can be asked of a person's stream. */
sealed interface ParticipantCommand {

    ParticipantId participantId();

    @TargetAggregateIdentifier
    default String streamId() {
        return StreamId.of(participantId());
    }

    /**
     * Makes a person known.
     *
     * @param programId of which they become a member at once; decides who may register them
     */
    record RegisterParticipant(
            ParticipantId participantId,
            @Nullable ProgramId programId,
            String name,
            @Nullable String organisation,
            @Nullable String designation,
            @Nullable String body,
            @Nullable String memberNumber,
            @Nullable String email,
            @Nullable LocalDate birthDate,
            @Nullable LocalDate graduationDate,
            @Nullable String educationLevel,
            @Nullable String language,
            @Nullable String timeZone,
            @Nullable String location,
            List<String> careers,
            List<String> interests,
            @Nullable Integer capacity)
            implements ParticipantCommand {}

    record RenameParticipant(ParticipantId participantId, String name) implements ParticipantCommand {}
}
