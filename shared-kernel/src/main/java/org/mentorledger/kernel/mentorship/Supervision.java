package org.mentorledger.kernel.mentorship;

/** How contact was supervised, where a program demands it. */
public enum Supervision {
    PERSON,
    GROUP_SETTING,
    MONITORED_CHANNEL
}
