package org.mentorledger.server.importing;

import java.util.List;
import java.util.Map;

/**
 * One row as it stands in the file.
 *
 * @param number as a spreadsheet counts: the header is row 1, blank rows count
 * @param fields the values, unchanged
 * @param positions where each column stands
 */
record SheetRow(long number, List<String> fields, Map<String, Integer> positions) {
    /** Whether the row has as many fields as the header. */
    boolean fits() {
        return fields.size() == positions.size();
    }

    /** The value in that column, unchanged; empty when the row is too short. */
    String in(Heading column) {
        int position = positions.getOrDefault(column.header(), Integer.MAX_VALUE);
        return position < fields.size() ? fields.get(position) : "";
    }
}
