package org.mentorledger.kernel.mentorship;

/** How people met. */
public enum Channel {
    IN_PERSON,
    VIDEO,
    PHONE
}
