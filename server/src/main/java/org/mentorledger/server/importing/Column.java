package org.mentorledger.server.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The columns of a table of mentorships. */
enum Column {
    TERM,
    TERM_START,
    TERM_END,
    ORGANISATION,
    PROJECT_TITLE,
    SKILLS,
    GOALS,
    MENTOR_IDS,
    MENTEE_IDS;

    /** All headers, in the usual order. */
    static final List<String> HEADERS =
            Arrays.stream(values()).map(Column::header).toList();

    /** As it stands in the first row of the file. */
    String header() {
        return name().toLowerCase(Locale.ROOT);
    }
}
