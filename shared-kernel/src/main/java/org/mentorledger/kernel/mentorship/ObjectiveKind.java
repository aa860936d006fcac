package org.mentorledger.kernel.mentorship;

/** What an objective is about (row B23). */
public enum ObjectiveKind {
    LEARNING,
    CAREER
}
