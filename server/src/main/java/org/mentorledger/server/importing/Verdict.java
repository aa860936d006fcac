package org.mentorledger.server.importing;

import java.util.List;

/** What the whole file says of one row: a row may be good by itself and still disagree with the others. */
final class Verdict {
    private Verdict() {}

    static RowReading<MentorshipRow> of(SheetRow raw, Survey survey, String program) {
        RowReading<MentorshipRow> reading = MentorshipParser.parse(raw);
        MentorshipRow row = reading.row();
        if (row == null) {
            return reading;
        }
        Term agreed = survey.agreed(row.term());
        if (!agreed.from().equals(row.term().from())) {
            return left(row, MentorshipColumn.TERM_START, "Most rows of this term give it another first day.");
        }
        if (!agreed.to().equals(row.term().to())) {
            return left(row, MentorshipColumn.TERM_END, "Most rows of this term give it another last day.");
        }
        Long first = survey.firstRowOf(DerivedIds.mentorship(program, row));
        if (first != null && first != row.number()) {
            return left(
                    row,
                    MentorshipColumn.PROJECT_TITLE,
                    "Row " + first + " has the same term, organisation, title and people already.");
        }
        return reading;
    }

    private static RowReading<MentorshipRow> left(MentorshipRow row, MentorshipColumn column, String reason) {
        return new RowReading<>(null, List.of(RowFault.in(row.number(), column, reason)));
    }
}
