package org.mentorledger.server.importing;

/** What the exit code of an import says; documented by {@code import --help}. */
final class Exit {
    /** Every row is in the ledger. */
    static final int ALL_WELL = 0;
    /** Some rows were left out and are listed; the others are in the ledger. */
    static final int ROW_FAULTS = 1;
    /** The file or the command line cannot be used; nothing was sent. */
    static final int FILE_FAULT = 2;
    /** The ledger did not answer; the same command completes what is missing. */
    static final int UNREACHABLE = 3;
    /** The ledger does not admit the token, or not to this program. */
    static final int NOT_ADMITTED = 4;

    private Exit() {}
}
