package org.mentorledger.kernel.participant;

/** What a guardian consents to. */
public enum ConsentKind {
    PARTICIPATION,
    DATA_SHARING
}
