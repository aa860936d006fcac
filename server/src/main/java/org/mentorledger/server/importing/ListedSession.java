package org.mentorledger.server.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A session of a list of attendance: what its rows agree on, and those of them that are good, in their order. */
final class ListedSession {
    private final String name;
    private final Map<AttendanceColumn, Said> agreed = new EnumMap<>(AttendanceColumn.class);
    private final Map<String, List<AttendanceRow>> byPerson = new HashMap<>();
    private final List<AttendanceRow> rows = new ArrayList<>();
    private boolean lacksARow;

    /** What was said first, and where. */
    private record Said(long row, Object value) {}

    ListedSession(String name) {
        this.name = name;
    }

    /** What the list calls it. */
    String name() {
        return name;
    }

    List<AttendanceRow> rows() {
        return rows;
    }

    /** A row of it was left out. */
    void lackARow() {
        lacksARow = true;
    }

    boolean lacksARow() {
        return lacksARow;
    }

    /** What its rows say of it. */
    Map<AttendanceColumn, Object> agreed() {
        Map<AttendanceColumn, Object> all = new EnumMap<>(AttendanceColumn.class);
        agreed.forEach((column, said) -> all.put(column, said.value()));
        return all;
    }

    /** Takes a row that is good by itself; its faults beside the others. A repeated one is told, and taken once. */
    List<RowFault> take(AttendanceRow row, List<String> warnings) {
        List<RowFault> faults = disagreements(row);
        if (!faults.isEmpty()) {
            return faults;
        }
        List<AttendanceRow> earlier = byPerson.computeIfAbsent(row.attendee(), person -> new ArrayList<>());
        Optional<AttendanceRow> same = earlier.stream()
                .filter(one -> one.ofPerson().equals(row.ofPerson()))
                .findFirst();
        if (same.isPresent()) {
            warnings.add("Row " + row.number() + " says the same as row "
                    + same.get().number() + "; it is sent once.");
            return List.of();
        }
        Optional<AttendanceRow> other =
                earlier.stream().filter(one -> !one.isTimed() || !row.isTimed()).findFirst();
        if (other.isPresent()) {
            String reason = "Row " + other.get().number() + " is about the same and says something else.";
            return List.of(RowFault.in(row.number(), AttendanceColumn.ATTENDEE_ID, reason));
        }
        row.ofSession().forEach((column, value) -> agreed.putIfAbsent(column, new Said(row.number(), value)));
        earlier.add(row);
        rows.add(row);
        return List.of();
    }

    private List<RowFault> disagreements(AttendanceRow row) {
        List<RowFault> faults = new ArrayList<>();
        row.ofSession().forEach((column, value) -> {
            Said first = agreed.get(column);
            if (first != null && !first.value().equals(value)) {
                faults.add(RowFault.in(
                        row.number(), column, "Row " + first.row() + " says something else of the same session."));
            }
        });
        return faults;
    }
}
