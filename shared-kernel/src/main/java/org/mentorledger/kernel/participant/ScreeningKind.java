package org.mentorledger.kernel.participant;

/** The levels of a police record check, as Ontario's Police Record Checks Reform Act names them. */
public enum ScreeningKind {
    CRIMINAL_RECORD_CHECK,
    JUDICIAL_MATTERS_CHECK,
    VULNERABLE_SECTOR_CHECK
}
