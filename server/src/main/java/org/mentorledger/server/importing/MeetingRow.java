package org.mentorledger.server.importing;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One meeting as the sheet tells it.
 *
 * @param number the row, as a spreadsheet counts
 * @param mentorshipId empty: the only one of mentor and mentee in the program
 * @param mentor empty when only the mentorship is said
 * @param mentee empty when only the mentorship is said
 * @param meetingId empty: made from mentorship, day and start
 * @param fields of {@code logMeeting}, but for the ids
 * @param signatures those on the paper
 * @param documentId the paper; may be empty
 */
record MeetingRow(
        long number,
        String mentorshipId,
        String mentor,
        String mentee,
        String meetingId,
        Map<String, Object> fields,
        List<PaperSignature> signatures,
        String documentId)
        implements TableRow {

    @Override
    public String key() {
        String mentorship = mentorshipId.isEmpty() ? mentor + " with " + mentee : mentorshipId;
        return mentorship + ": " + (meetingId.isEmpty() ? day() + " " + start() : meetingId);
    }

    @Override
    public Heading keyColumn() {
        return meetingId.isEmpty() ? MeetingColumn.STARTED_AT : MeetingColumn.MEETING_ID;
    }

    @Override
    public Object content() {
        return List.of(mentorshipId, mentor, mentee, meetingId, fields, signatures, documentId);
    }

    /** The day as it is sent. */
    String day() {
        return String.valueOf(fields.get(MeetingColumn.HELD_ON.header()));
    }

    /** The time of day at which it began; empty when nobody wrote it down. */
    String start() {
        return String.valueOf(fields.getOrDefault(MeetingColumn.STARTED_AT.header(), ""));
    }

    /** Every value that must not be repeated in a report. */
    Stream<String> values() {
        return Stream.concat(
                Stream.concat(
                        Stream.of(mentorshipId, mentor, mentee, meetingId, documentId),
                        signatures.stream().map(PaperSignature::name)),
                fields.values().stream()
                        .flatMap(value -> value instanceof List<?> list ? list.stream() : Stream.of(value))
                        .map(String::valueOf));
    }
}
