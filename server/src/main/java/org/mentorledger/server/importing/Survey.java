package org.mentorledger.server.importing;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The first reading of the whole file: is it whole, what are its terms, which rows say the same thing twice. */
final class Survey {
    private final Map<String, Map<Term, Integer>> datesOfTerms = new HashMap<>();
    private final Map<String, Long> firstRows = new HashMap<>();
    private final Map<MentorshipColumn, Integer> datesWritten = new EnumMap<>(MentorshipColumn.class);
    private final Map<MentorshipColumn, Integer> datesRead = new EnumMap<>(MentorshipColumn.class);
    private final String program;
    private long rows;

    private Survey(String program) {
        this.program = program;
    }

    /** Reads the file to its end; halts at what is wrong with the file as a whole. */
    static Survey of(Path file, String program) {
        Survey survey = new Survey(program);
        try (Sheet sheet = new Sheet(file, MentorshipColumn.HEADERS)) {
            for (SheetRow row = sheet.next(); row != null; row = sheet.next()) {
                survey.add(row);
            }
        }
        survey.refuseWhatIsNoTable();
        return survey;
    }

    long rows() {
        return rows;
    }

    /** The term with the dates that most of its rows give it; of two as frequent, those read first. */
    Term agreed(Term term) {
        return datesOfTerms.getOrDefault(term.name(), Map.of()).entrySet().stream()
                .max(Map.Entry.comparingByValue(Comparator.<Integer>naturalOrder()))
                .map(Map.Entry::getKey)
                .orElse(term);
    }

    /** The first row that tells of that mentorship. */
    @Nullable
    Long firstRowOf(String mentorshipId) {
        return firstRows.get(mentorshipId);
    }

    private void add(SheetRow row) {
        rows++;
        countDate(row, MentorshipColumn.TERM_START);
        countDate(row, MentorshipColumn.TERM_END);
        MentorshipRow mentorship = MentorshipParser.parse(row).row();
        if (mentorship != null) {
            datesOfTerms
                    .computeIfAbsent(mentorship.term().name(), name -> new LinkedHashMap<>())
                    .merge(mentorship.term(), 1, Integer::sum);
            firstRows.putIfAbsent(DerivedIds.mentorship(program, mentorship), mentorship.number());
        }
    }

    private void countDate(SheetRow row, MentorshipColumn column) {
        String text = CellText.oneLine(row.in(column));
        if (!text.isEmpty()) {
            datesWritten.merge(column, 1, Integer::sum);
            datesRead.merge(column, IsoDay.parse(text) == null ? 0 : 1, Integer::sum);
        }
    }

    private void refuseWhatIsNoTable() {
        if (rows == 0) {
            throw Halt.fileFault("The file has a header and no rows.");
        }
        datesWritten.forEach((column, written) -> {
            if (datesRead.getOrDefault(column, 0) == 0) {
                throw Halt.fileFault(
                        "No value of the column " + column.header() + " is a date. Dates are written like 2026-05-31.");
            }
        });
    }
}
