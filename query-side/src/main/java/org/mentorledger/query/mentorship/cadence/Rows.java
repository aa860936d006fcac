package org.mentorledger.query.mentorship.cadence;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.mentorledger.kernel.program.Policy;

/**
 * Divides a commitment into rows. A commitment of so many months has as many rows, whatever its first day: they are
 * calendar months from that of the first day on, and when a window from mid-month to mid-month touches one month more, its
 * last days belong to the last row (see the ADR on months).
 */
final class Rows {
    private Rows() {}

    /** The days {@code [from, to)} of one row, under its name. */
    record Row(String name, LocalDate from, LocalDate to) {}

    static List<Row> of(LocalDate from, LocalDate to, Rhythm rhythm) {
        return switch (rhythm.kind()) {
            case CALENDAR_MONTH -> months(from, to);
            case EVERY_N_DAYS -> intervals(from, to, rhythm.days() == null ? 1 : rhythm.days());
            case AS_NEEDED -> List.of();
        };
    }

    /** The months of a commitment; one that is begun counts. */
    static int count(LocalDate from, LocalDate to) {
        int whole = Math.toIntExact(ChronoUnit.MONTHS.between(from, to));
        return from.plusMonths(whole).isBefore(to) ? whole + 1 : whole;
    }

    private static List<Row> months(LocalDate from, LocalDate to) {
        List<Row> rows = new ArrayList<>();
        int count = count(from, to);
        for (int i = 0; i < count; i++) {
            YearMonth month = YearMonth.from(from).plusMonths(i);
            LocalDate first = i == 0 ? from : month.atDay(1);
            LocalDate end = i == count - 1 ? to : month.plusMonths(1).atDay(1);
            rows.add(new Row(month.toString(), first, end));
        }
        return rows;
    }

    private static List<Row> intervals(LocalDate from, LocalDate to, int days) {
        List<Row> rows = new ArrayList<>();
        for (LocalDate first = from; first.isBefore(to); first = first.plusDays(days)) {
            LocalDate end = first.plusDays(days);
            rows.add(new Row(first.toString(), first, end.isAfter(to) ? to : end));
        }
        return rows;
    }

    /** Of a rhythm by days the rows begin with the start itself, of months with the window. */
    static LocalDate first(Rhythm rhythm, LocalDate windowFrom, LocalDate start) {
        return rhythm.kind() == Policy.CadenceKind.EVERY_N_DAYS ? start : windowFrom;
    }
}
