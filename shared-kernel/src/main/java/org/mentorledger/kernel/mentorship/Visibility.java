package org.mentorledger.kernel.mentorship;

/** Who may read a note. */
public enum Visibility {
    ME,
    PAIR,
    COORDINATOR
}
