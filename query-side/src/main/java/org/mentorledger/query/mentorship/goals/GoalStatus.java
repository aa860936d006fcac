package org.mentorledger.query.mentorship.goals;

/** Where a goal stands. */
public enum GoalStatus {
    SET,
    ACHIEVED,
    ABANDONED
}
