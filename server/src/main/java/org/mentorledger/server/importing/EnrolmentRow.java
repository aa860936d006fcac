package org.mentorledger.server.importing;

import java.util.List;

/**
 * Somebody who is to have a seat in a session.
 *
 * @param number the row, as a spreadsheet counts
 */
record EnrolmentRow(long number, String session, String participant) implements TableRow {

    static RowReading<EnrolmentRow> parse(SheetRow row) {
        Cells cells = new Cells(row);
        return cells.reading(
                cells.areGood()
                        ? new EnrolmentRow(
                                row.number(),
                                needed(cells, EnrolmentColumn.SESSION_ID),
                                needed(cells, EnrolmentColumn.PARTICIPANT_ID))
                        : null);
    }

    private static String needed(Cells cells, EnrolmentColumn column) {
        String id = cells.id(column);
        if (id.isEmpty()) {
            cells.fault(column, "A value is needed.");
        }
        return id;
    }

    @Override
    public String key() {
        return session + ": " + participant;
    }

    @Override
    public Heading keyColumn() {
        return EnrolmentColumn.PARTICIPANT_ID;
    }

    @Override
    public Object content() {
        return List.of(session, participant);
    }

    /** Who stands first in the list is to have a seat before the others. */
    @Override
    public String queue() {
        return session;
    }
}
