package org.mentorledger.query.mentorship.roster;

/** Where a mentorship stands. */
public enum MentorshipStatus {
    AWAITING_MENTEE,
    PROPOSED,
    ACCEPTED,
    ACTIVE,
    PAUSED,
    NOTICE,
    COMPLETED,
    CLOSED,
    DECLINED
}
