package org.mentorledger.kernel.mentorship;

/** How a dispute ended. */
public enum Resolution {
    UPHELD,
    DISMISSED
}
