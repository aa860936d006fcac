package org.mentorledger.server.importing;

import java.util.List;
import java.util.stream.Stream;

/**
 * One mentorship as the file tells it.
 *
 * @param number the row, as a spreadsheet counts
 * @param term the term it runs in
 * @param organisation may be empty
 * @param mentors at least one
 * @param mentees none while one is awaited
 */
record MentorshipRow(
        long number,
        Term term,
        String organisation,
        String title,
        List<String> skills,
        List<String> goals,
        List<String> mentors,
        List<String> mentees) {

    /** Every value that must not be repeated in a report. */
    Stream<String> values() {
        return Stream.of(
                        Stream.of(organisation, title),
                        skills.stream(),
                        goals.stream(),
                        mentors.stream(),
                        mentees.stream())
                .flatMap(values -> values);
    }
}
