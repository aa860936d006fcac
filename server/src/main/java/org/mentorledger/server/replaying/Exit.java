package org.mentorledger.server.replaying;

/** What the exit code of a replay says beside those of every command; documented by {@code replay --help}. */
final class Exit {
    /** Every room is built anew and read; or equal; or nothing runs any more. */
    static final int DONE = 0;
    /** Some room was not: what was read of it before stays. */
    static final int NOT_DONE = 1;
    /** The command line cannot be used, or names a room that there is not. */
    static final int USAGE = 2;
    /** With {@code --verify}: what is read of some room is another than what was built anew. */
    static final int DIFFERS = 5;

    private Exit() {}
}
