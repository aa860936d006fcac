package org.mentorledger.kernel.mentorship;

/** What became of a mentee (row O11). */
public enum OutcomeKind {
    EMPLOYED,
    STUDYING,
    PROMOTED,
    OTHER
}
