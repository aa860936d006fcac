package org.mentorledger.kernel.mentorship;

/** Where people met. */
public enum Venue {
    SCHOOL,
    WORKPLACE,
    ONLINE,
    CAFE,
    OTHER
}
