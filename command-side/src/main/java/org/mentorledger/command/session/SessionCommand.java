package org.mentorledger.command.session;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.mentorledger.command.dispatch.ToStream;
import org.mentorledger.kernel.id.SessionId;
import org.mentorledger.kernel.id.StreamId;

/** What can be asked of a session's stream. */
sealed interface SessionCommand extends ToStream
        permits PlanningCommand, EnrolmentCommand, AttendanceCommand, ContentCommand {

    SessionId sessionId();

    @Override
    @TargetAggregateIdentifier
    default String streamId() {
        return StreamId.of(sessionId());
    }
}
