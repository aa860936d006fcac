package org.mentorledger.server.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one row of a table of mentorships by itself, finding all its faults at once. */
final class MentorshipParser {
    private static final Pattern COMMA = Pattern.compile(",");

    private MentorshipParser() {}

    static RowReading<MentorshipRow> parse(SheetRow row) {
        Cells cells = new Cells(row);
        return cells.reading(cells.areGood() ? parse(row.number(), cells) : null);
    }

    private static @Nullable MentorshipRow parse(long number, Cells cells) {
        String term = cells.required(MentorshipColumn.TERM);
        LocalDate from = date(cells, MentorshipColumn.TERM_START);
        LocalDate to = date(cells, MentorshipColumn.TERM_END);
        if (from != null && to != null && to.isBefore(from)) {
            cells.fault(MentorshipColumn.TERM_END, "The term ends before it starts.");
        }
        String organisation = cells.line(MentorshipColumn.ORGANISATION);
        String title = cells.required(MentorshipColumn.PROJECT_TITLE);
        List<String> skills = cells.lines(MentorshipColumn.SKILLS, COMMA);
        List<String> goals = cells.lines(MentorshipColumn.GOALS, Cells.LONE_BAR);
        List<String> mentors = cells.ids(MentorshipColumn.MENTOR_IDS);
        List<String> mentees = cells.ids(MentorshipColumn.MENTEE_IDS);
        if (mentors.isEmpty()) {
            cells.fault(MentorshipColumn.MENTOR_IDS, "At least one mentor is needed.");
        }
        if (mentees.stream().anyMatch(mentors::contains)) {
            cells.fault(MentorshipColumn.MENTEE_IDS, "A mentee is also a mentor of this mentorship.");
        }
        if (from == null || to == null) {
            return null;
        }
        return new MentorshipRow(
                number, new Term(term, from, to), organisation, title, skills, goals, mentors, mentees);
    }

    private static @Nullable LocalDate date(Cells cells, Heading column) {
        return cells.required(column).isEmpty() ? null : cells.day(column);
    }
}
