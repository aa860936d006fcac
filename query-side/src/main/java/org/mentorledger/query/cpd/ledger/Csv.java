package org.mentorledger.query.cpd.ledger;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Comma-separated values (RFC 4180) that are safe to open in a spreadsheet: every cell is quoted, so that no separator of
 * any locale divides it, and no value in it can be taken for a formula, for an apostrophe goes before what begins like one
 * (OWASP, CSV injection).
 */
final class Csv {
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";
    private static final String WITHIN_A_CELL = "; ";

    private final StringBuilder text = new StringBuilder();

    /** Adds a row of cells; each holds any number of values. */
    Csv row(List<List<String>> cells) {
        text.append(cells.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    String text() {
        return text.toString();
    }

    private static String cell(List<String> values) {
        String joined = values.stream().map(Csv::harmless).collect(Collectors.joining(WITHIN_A_CELL));
        return '"' + joined.replace("\"", "\"\"") + '"';
    }

    private static String harmless(String value) {
        return !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }
}
