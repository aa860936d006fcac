package org.mentorledger.query.session.sessions;

/** Whether somebody has a seat. */
public enum EnrolmentStatus {
    ENROLLED,
    WAITLISTED,
    CANCELLED
}
