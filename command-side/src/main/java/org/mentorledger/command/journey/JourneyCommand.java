package org.mentorledger.command.journey;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.mentorledger.command.dispatch.ToStream;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.id.StreamId;

/** What can be asked of the stream of one person's way through the stages of one program. */
sealed interface JourneyCommand extends ToStream
        permits CareerCommand, StageCommand, ExperienceCommand, LearningCommand {

    ProgramId programId();

    ParticipantId participantId();

    @Override
    @TargetAggregateIdentifier
    default String streamId() {
        return StreamId.ofJourney(programId(), participantId());
    }
}
