package org.mentorledger.server.importing;

/**
 * Why one row is not in the ledger. Never repeats a value of the row.
 *
 * @param row as a spreadsheet counts: the header is row 1, blank rows count
 * @param column the header of the column at fault; empty when it is the row as a whole
 * @param reason one sentence
 */
record RowFault(long row, String column, String reason) {
    static RowFault in(long row, Heading column, String reason) {
        return new RowFault(row, column.header(), reason);
    }
}
