package org.mentorledger.server.importing;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.program.MemberRole;

/** Reads one row of a table of participants by itself, finding all its faults at once. */
final class ParticipantParser {
    private static final int MOST_MENTEES = 1_000;
    private static final Set<ParticipantColumn> LINES = EnumSet.of(
            ParticipantColumn.ORGANISATION,
            ParticipantColumn.DESIGNATION,
            ParticipantColumn.BODY,
            ParticipantColumn.MEMBER_NUMBER,
            ParticipantColumn.EMAIL,
            ParticipantColumn.EDUCATION_LEVEL,
            ParticipantColumn.LANGUAGE,
            ParticipantColumn.LOCATION);

    private final Cells cells;
    private final Map<String, Object> fields = new TreeMap<>();

    private ParticipantParser(Cells cells) {
        this.cells = cells;
    }

    static RowReading<ParticipantRow> parse(SheetRow row) {
        ParticipantParser parser = new ParticipantParser(new Cells(row));
        String cohort = parser.cells.areGood() ? parser.read() : "";
        return parser.cells.reading(new ParticipantRow(row.number(), parser.fields, cohort));
    }

    /** The cohort. */
    private String read() {
        String id = cells.id(ParticipantColumn.ID);
        if (id.isEmpty()) {
            cells.fault(ParticipantColumn.ID, "A value is needed.");
        }
        put(ParticipantColumn.ID, id);
        put(ParticipantColumn.NAME, cells.required(ParticipantColumn.NAME));
        List<MemberRole> roles = cells.someWords(ParticipantColumn.ROLES, MemberRole.class);
        put(ParticipantColumn.ROLES, roles.stream().map(MemberRole::name).toList());
        LINES.forEach(column -> put(column, cells.line(column)));
        day(ParticipantColumn.BIRTH_DATE);
        day(ParticipantColumn.GRADUATION_DATE);
        put(ParticipantColumn.CAREERS, cells.lines(ParticipantColumn.CAREERS, Cells.SEMICOLON));
        put(ParticipantColumn.INTERESTS, cells.lines(ParticipantColumn.INTERESTS, Cells.SEMICOLON));
        put(ParticipantColumn.CAPACITY, cells.number(ParticipantColumn.CAPACITY, 0, MOST_MENTEES));
        return cells.id(ParticipantColumn.COHORT);
    }

    private void day(ParticipantColumn column) {
        LocalDate day = cells.day(column);
        put(column, day == null ? null : day.toString());
    }

    /** An empty cell says nothing. */
    private void put(ParticipantColumn column, @Nullable Object value) {
        if (value != null && !value.equals("") && !value.equals(List.of())) {
            fields.put(column.header(), value);
        }
    }
}
