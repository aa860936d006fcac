package org.mentorledger.query.projection;

/** Where a rebuild of a room stands; all but the first are ends of it. */
public enum RebuildState {
    /** It goes on, and the generation before it is read. */
    BUILDING,
    /** What it built is read now. */
    SWITCHED,
    /** It only compared: both generations are the same to the byte. */
    EQUAL,
    /** It only compared, and found a difference. */
    DIFFERENT,
    /** It was ended by an operator, or because its node stopped. */
    ABORTED,
    /** Its node vanished. */
    INTERRUPTED,
    /** It could not be done; the log of its node says why. */
    FAILED
}
