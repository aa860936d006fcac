package org.mentorledger.benchmarks.measuring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Loads beside their ceiling.
 *
 * @param title what was measured
 * @param unit what is counted per second
 * @param rows in the order of the report
 */
public record Table(String title, String unit, List<Row> rows) {
    public Table {
        rows = List.copyOf(rows);
    }

    /**
     * A load, and its ceiling unless it is one itself.
     *
     * @param rates of the load
     * @param ceiling what bounds it from above, in the same rounds
     */
    public record Row(Series rates, Optional<Series> ceiling) {

        /** A ceiling itself. */
        public static Row of(Series rates) {
            return new Row(rates, Optional.empty());
        }

        /** A load beside its ceiling. */
        public static Row of(Series rates, Series ceiling) {
            return new Row(rates, Optional.of(ceiling));
        }
    }

    /** The table as text: median, lowest and highest rate, work, and the share of the ceiling, by work and in every round. */
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add("%s (%s per second)".formatted(title, unit));
        lines.add("%-46s %26s %12s %15s %10s   %s"
                .formatted(
                        "",
                        "median [min..max]",
                        "work each",
                        "of it compiling",
                        "its share",
                        "share of the ceiling, per round"));
        rows.forEach(row -> lines.add(line(row)));
        return String.join("\n", lines) + "\n";
    }

    private static String line(Row row) {
        Series rates = row.rates();
        String spread = String.format(Locale.ROOT, "%.0f [%.0f..%.0f]", rates.median(), rates.min(), rates.max());
        return "%-46s %26s %9.0f us %12.0f us %10s   %s"
                .formatted(
                        rates.name(),
                        spread,
                        rates.medianWork(),
                        rates.medianCompiling(),
                        row.ceiling()
                                .map(rates::workShareOf)
                                .map(Table::decimal)
                                .orElse(""),
                        row.ceiling()
                                .map(ceiling -> shares(rates.shareOf(ceiling)))
                                .orElse("(a ceiling)"));
    }

    private static String shares(Series shares) {
        return decimal(shares.median())
                + shares.rates().stream().map(Table::decimal).collect(Collectors.joining(" ", " (", ")"));
    }

    private static String decimal(double share) {
        return String.format(Locale.ROOT, "%.2f", share);
    }
}
