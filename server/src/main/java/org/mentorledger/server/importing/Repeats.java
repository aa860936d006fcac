package org.mentorledger.server.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which rows of a table are about the same: a repeated row is told and sent once, a contradicting one is at fault. */
final class Repeats {
    private final Map<String, First> firsts = new HashMap<>();
    private final List<String> warnings = new ArrayList<>();

    private record First(long row, String hash) {}

    /** Notes a row of the first reading; its faults. */
    List<RowFault> noted(TableRow row) {
        First first = firsts.putIfAbsent(row.key(), new First(row.number(), hash(row)));
        if (first != null && first.hash().equals(hash(row))) {
            warnings.add("Row " + row.number() + " says the same as row " + first.row() + "; it is sent once.");
        }
        return faults(row);
    }

    /** Whether it says again what an earlier row says. */
    boolean isRepeat(TableRow row) {
        First first = first(row);
        return first.row() != row.number() && first.hash().equals(hash(row));
    }

    <R extends TableRow> RowReading<R> judged(R row) {
        List<RowFault> faults = faults(row);
        return new RowReading<>(faults.isEmpty() ? row : null, faults);
    }

    List<String> warnings() {
        return warnings;
    }

    private List<RowFault> faults(TableRow row) {
        First first = first(row);
        if (first.row() == row.number() || first.hash().equals(hash(row))) {
            return List.of();
        }
        String reason = "Row " + first.row() + " is about the same and says something else.";
        return List.of(RowFault.in(row.number(), row.keyColumn(), reason));
    }

    /** A row that was not there at the first reading is the first of its kind. */
    private First first(TableRow row) {
        return firsts.getOrDefault(row.key(), new First(row.number(), ""));
    }

    private static String hash(TableRow row) {
        return DerivedIds.content(row.content());
    }
}
