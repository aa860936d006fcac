package org.mentorledger.kernel.mentorship;

/** Whether a meeting was planned as such. */
public enum Formality {
    FORMAL,
    INFORMAL
}
