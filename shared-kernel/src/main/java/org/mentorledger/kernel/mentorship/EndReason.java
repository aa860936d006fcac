package org.mentorledger.kernel.mentorship;

/** Why somebody stops (row P44). */
public enum EndReason {
    NEW_POSITION,
    NEW_RESPONSIBILITIES,
    RELOCATION,
    OTHER
}
