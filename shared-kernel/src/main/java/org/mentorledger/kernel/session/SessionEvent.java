package org.mentorledger.kernel.session;

import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.id.SessionId;

/**
 * The vocabulary of the Session stream: how it is planned and becomes of it, who has a seat, who was there, and what it was
 * about.
 */
public sealed interface SessionEvent extends LedgerEvent
        permits PlanningEvent, EnrolmentEvent, AttendanceEvent, ContentEvent {

    /** The session. */
    SessionId sessionId();
}
