package org.mentorledger.server.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mentorledger.kernel.program.MemberRole;

/**
 * A list of attendance, read as a whole: the rows of a session may stand anywhere, so all good ones are kept until they
 * are sent.
 */
final class AttendanceList {
    private final Map<String, ListedSession> sessions = new LinkedHashMap<>();
    private final List<RowFault> faults = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private long rows;
    private int faulty;
    private int datesWritten;
    private int datesRead;

    private AttendanceList() {}

    /** Reads the file to its end; halts at what is wrong with the file as a whole. */
    static AttendanceList of(Path file) {
        AttendanceList list = new AttendanceList();
        try (Sheet sheet = new Sheet(file, AttendanceColumn.NEEDED, AttendanceColumn.OTHERS)) {
            for (SheetRow row = sheet.next(); row != null; row = sheet.next()) {
                list.add(row);
            }
        }
        list.refuseWhatIsNoList();
        return list;
    }

    private void add(SheetRow raw) {
        rows++;
        countDate(raw);
        RowReading<AttendanceRow> reading = AttendanceParser.parse(raw);
        AttendanceRow row = reading.row();
        ListedSession session =
                sessions.computeIfAbsent(CellText.oneLine(raw.in(AttendanceColumn.SESSION_ID)), ListedSession::new);
        List<RowFault> wrong = row == null ? reading.faults() : session.take(row, warnings);
        if (!wrong.isEmpty()) {
            faulty++;
            faults.addAll(wrong);
            session.lackARow();
        }
    }

    private void countDate(SheetRow row) {
        String text = CellText.oneLine(row.in(AttendanceColumn.DATE));
        datesWritten += text.isEmpty() ? 0 : 1;
        datesRead += IsoDay.parse(text) == null ? 0 : 1;
    }

    private void refuseWhatIsNoList() {
        if (rows == 0) {
            throw Halt.fileFault("The file has a header and no rows.");
        }
        if (datesWritten > 0 && datesRead == 0) {
            throw Halt.fileFault("No value of the column " + AttendanceColumn.DATE.header()
                    + " is a date. Dates are written like 2026-05-31.");
        }
    }

    long rows() {
        return rows;
    }

    int faultyRows() {
        return faulty;
    }

    List<RowFault> faults() {
        return faults;
    }

    /** Which rows say what another says already, a sentence each. */
    List<String> warnings() {
        return warnings;
    }

    /** The sessions that have good rows. */
    Collection<ListedSession> sessions() {
        return sessions.values().stream()
                .filter(session -> !session.rows().isEmpty())
                .toList();
    }

    /** Everybody in a good row: a mentor whom any of them calls one, or else a mentee. */
    Map<String, Set<MemberRole>> people() {
        Map<String, Set<MemberRole>> people = new LinkedHashMap<>();
        for (ListedSession session : sessions()) {
            for (AttendanceRow row : session.rows()) {
                people.merge(
                        row.attendee(),
                        EnumSet.of(row.role()),
                        (one, other) -> one.contains(MemberRole.MENTOR) ? one : other);
            }
        }
        return people;
    }
}
