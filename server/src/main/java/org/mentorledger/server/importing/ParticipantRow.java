package org.mentorledger.server.importing;

import java.util.List;
import java.util.Map;

/**
 * One person as the file tells them.
 *
 * @param number the row, as a spreadsheet counts
 * @param fields of {@code registerParticipant}, as they are sent
 * @param cohort to which they belong in the program; empty: nothing is said
 */
record ParticipantRow(long number, Map<String, Object> fields, String cohort) implements TableRow {
    @Override
    public String key() {
        return String.valueOf(fields.get("id"));
    }

    @Override
    public Heading keyColumn() {
        return ParticipantColumn.ID;
    }

    @Override
    public Object content() {
        return List.of(fields, cohort);
    }
}
