package org.mentorledger.server.importing;

/** A row of a table in which each stands for itself. */
interface TableRow {
    /** As a spreadsheet counts. */
    long number();

    /** What it is about; two rows of a file are about different things. */
    String key();

    /** The column to name when another row is about the same. */
    Heading keyColumn();

    /** Rows of one queue are sent one after another, in their order; empty: this one may be sent beside any. */
    default String queue() {
        return "";
    }

    /** Everything it says, so that two rows that say the same are told from two that contradict each other. */
    Object content();
}
