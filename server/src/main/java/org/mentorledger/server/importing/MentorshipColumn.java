package org.mentorledger.server.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The columns of a table of mentorships. */
enum MentorshipColumn implements Heading {
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
            Arrays.stream(values()).map(MentorshipColumn::header).toList();

    @Override
    public String header() {
        return name().toLowerCase(Locale.ROOT);
    }
}
