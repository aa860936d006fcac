package org.mentorledger.command.facts;

/** What shows that two ids are two people. */
public enum Apart {
    /** One mentored the other. */
    OPPOSITE_SIDES,
    /** Both signed one record. */
    SAME_RECORD
}
