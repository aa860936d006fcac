package org.mentorledger.server.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.Id;

/** Reads one row by itself, finding all its faults at once. */
final class RowParser {
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern SEMICOLON = Pattern.compile(";");
    private static final Pattern LONE_BAR = Pattern.compile("(?<!\\S)\\|(?!\\S)");

    private final SheetRow row;
    private final List<RowFault> faults = new ArrayList<>();

    private RowParser(SheetRow row) {
        this.row = row;
    }

    static RowReading parse(SheetRow row) {
        RowParser parser = new RowParser(row);
        MentorshipRow mentorship = parser.parse();
        return new RowReading(parser.faults.isEmpty() ? mentorship : null, List.copyOf(parser.faults));
    }

    private @Nullable MentorshipRow parse() {
        if (!row.fits()) {
            faults.add(new RowFault(row.number(), "", "The row has more or fewer fields than the header."));
            return null;
        }
        String term = required(Column.TERM);
        LocalDate from = date(Column.TERM_START);
        LocalDate to = date(Column.TERM_END);
        if (from != null && to != null && to.isBefore(from)) {
            fault(Column.TERM_END, "The term ends before it starts.");
        }
        String organisation = line(Column.ORGANISATION);
        String title = required(Column.PROJECT_TITLE);
        List<String> skills = lines(Column.SKILLS, COMMA);
        List<String> goals = lines(Column.GOALS, LONE_BAR);
        List<String> mentors = ids(Column.MENTOR_IDS);
        List<String> mentees = ids(Column.MENTEE_IDS);
        if (mentors.isEmpty()) {
            fault(Column.MENTOR_IDS, "At least one mentor is needed.");
        }
        if (mentees.stream().anyMatch(mentors::contains)) {
            fault(Column.MENTEE_IDS, "A mentee is also a mentor of this mentorship.");
        }
        if (from == null || to == null) {
            return null;
        }
        return new MentorshipRow(
                row.number(), new Term(term, from, to), organisation, title, skills, goals, mentors, mentees);
    }

    private String text(Column column) {
        String raw = row.in(column);
        if (CellText.hasControls(raw)) {
            fault(column, "Control characters are not allowed.");
        }
        return CellText.oneLine(raw);
    }

    private String line(Column column) {
        String line = text(column);
        refuseLong(column, List.of(line));
        return line;
    }

    private List<String> lines(Column column, Pattern separator) {
        List<String> lines = CellText.parts(text(column), separator);
        refuseLong(column, lines);
        return lines;
    }

    private void refuseLong(Column column, List<String> lines) {
        if (lines.size() > CellText.MOST_PARTS || lines.stream().anyMatch(CellText::isTooLong)) {
            fault(column, "One text has at most 200 characters, and one cell at most 200 texts.");
        }
    }

    private String required(Column column) {
        String text = line(column);
        if (text.isEmpty()) {
            fault(column, "A value is needed.");
        }
        return text;
    }

    private @Nullable LocalDate date(Column column) {
        String text = required(column);
        LocalDate date = IsoDay.parse(text);
        if (date == null && !text.isEmpty()) {
            fault(column, "A date is written like 2026-05-31.");
        }
        return date;
    }

    private List<String> ids(Column column) {
        List<String> ids = CellText.parts(row.in(column), SEMICOLON);
        if (ids.size() > CellText.MOST_PARTS) {
            fault(column, "One cell has at most 200 ids.");
        }
        if (!ids.stream().allMatch(id -> Id.FORM.matcher(id).matches())) {
            fault(column, "An id has 1 to 64 of A-Z a-z 0-9 . _ - and ; stands between two.");
        }
        return ids;
    }

    private void fault(Column column, String reason) {
        faults.add(RowFault.in(row.number(), column, reason));
    }
}
