package org.mentorledger.kernel.mentorship;

/** What became of an item of an agenda (row O36). */
public enum ItemOutcome {
    COVERED,
    DEFERRED,
    OPEN
}
