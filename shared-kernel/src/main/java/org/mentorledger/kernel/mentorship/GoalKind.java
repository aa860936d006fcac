package org.mentorledger.kernel.mentorship;

/** What sort of goal it is. */
public enum GoalKind {
    LONG_TERM_CAREER,
    SKILL,
    NETWORK,
    TRANSITION,
    LEARNING,
    PROJECT,
    OTHER
}
