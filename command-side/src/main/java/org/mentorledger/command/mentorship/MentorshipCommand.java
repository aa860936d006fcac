package org.mentorledger.command.mentorship;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.mentorledger.command.dispatch.ToStream;
import org.mentorledger.kernel.id.MentorshipId;
import org.mentorledger.kernel.id.StreamId;

/** What can be asked of a mentorship's stream. */
sealed interface MentorshipCommand extends ToStream
        permits LifecycleCommand, PartyCommand, DevelopmentCommand, SchedulingCommand, MeetingCommand, DialogueCommand {

    MentorshipId mentorshipId();

    @Override
    @TargetAggregateIdentifier
    default String streamId() {
        return StreamId.of(mentorshipId());
    }
}
