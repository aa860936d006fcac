package org.mentorledger.kernel.mentorship;

/** Who asked for contact, or organised it (rows P18, P19). */
public enum Initiator {
    MENTOR,
    MENTEE,
    COORDINATOR
}
