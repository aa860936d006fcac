package org.mentorledger.kernel.mentorship;

/** What a pulse measures, each from 1 to 5 (rows O19, O44, B21, P25). */
public enum PulseItem {
    RELATIONSHIP,
    TRUST,
    SUPPORT,
    INCLUSION
}
