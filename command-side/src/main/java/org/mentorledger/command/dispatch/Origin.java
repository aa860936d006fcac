package org.mentorledger.command.dispatch;

/** How a fact comes into the ledger. The names are wire names. */
public enum Origin {
    /** Recorded as it happened. */
    LIVE,
    /** Recorded afterwards from other records. */
    BACKFILL,
    /** Read from a file. */
    IMPORT
}
