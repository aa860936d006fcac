package org.mentorledger.server.acceptance;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * What a list of attendance comes to: counted from the file, and as the ledger shows it.
 *
 * @param seats how often somebody was in a session
 * @param people how many different people were
 * @param byYear seats by calendar year
 * @param byRole seats by the role as it is written; empty for none
 */
record AttendanceCounts(int sessions, int seats, int people, Map<String, Integer> byYear, Map<String, Integer> byRole) {
    private static final String QUESTION =
            "query($program: ID!) { knowledgeExchangeAttendance(programId: $program) { sessions seats uniquePeople"
                    + " years: rows(by: YEAR) { key seats } roles: rows(by: ROLE) { key seats } } }";

    /** Counts a file of {@code session_id,date,topics,attendee_id,role}; a person is in a session once. */
    static AttendanceCounts of(Path file) {
        Set<String> sessions = new HashSet<>();
        Set<String> people = new HashSet<>();
        Map<String, NamedCsvRecord> seats = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                sessions.add(row.getField("session_id"));
                people.add(row.getField("attendee_id"));
                seats.putIfAbsent(row.getField("session_id") + "\n" + row.getField("attendee_id"), row);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Map<String, Integer> byYear = new TreeMap<>();
        Map<String, Integer> byRole = new TreeMap<>();
        for (NamedCsvRecord seat : seats.values()) {
            byYear.merge(seat.getField("date").substring(0, 4), 1, Integer::sum);
            byRole.merge(seat.getField("role").strip(), 1, Integer::sum);
        }
        return new AttendanceCounts(sessions.size(), seats.size(), people.size(), byYear, byRole);
    }

    /** What somebody sees of a program. */
    static AttendanceCounts seen(Person reader, String program) {
        JsonNode all = reader.asks(QUESTION, Map.of("program", program)).path("knowledgeExchangeAttendance");
        return new AttendanceCounts(
                all.path("sessions").asInt(),
                all.path("seats").asInt(),
                all.path("uniquePeople").asInt(),
                seats(all.path("years")),
                seats(all.path("roles")));
    }

    private static Map<String, Integer> seats(JsonNode rows) {
        Map<String, Integer> seats = new TreeMap<>();
        rows.forEach(
                row -> seats.put(row.path("key").asString(""), row.path("seats").asInt()));
        return seats;
    }
}
