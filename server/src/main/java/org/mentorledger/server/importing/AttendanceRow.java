package org.mentorledger.server.importing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mentorledger.kernel.program.MemberRole;

/**
 * One person in one session, as the list tells it.
 *
 * @param number the row, as a spreadsheet counts
 * @param session what the list calls it
 * @param attendee the person
 * @param ofSession what the row says of the session
 * @param ofPerson what it says of the person's being there, by the fields of {@code recordAttendance}
 */
record AttendanceRow(
        long number,
        String session,
        String attendee,
        Map<AttendanceColumn, Object> ofSession,
        Map<String, Object> ofPerson) {
    private static final Pattern MENTOR = Pattern.compile("\\bmentors?\\b", Pattern.CASE_INSENSITIVE);

    AttendanceRow {
        ofSession = new EnumMap<>(ofSession);
        ofPerson = Map.copyOf(ofPerson);
    }

    /** Whether the list calls them a mentor; a guest of a mentorship is none. */
    MemberRole role() {
        String words = String.valueOf(ofPerson.getOrDefault(AttendanceColumn.ROLE.field(), ""));
        return MENTOR.matcher(words).find() ? MemberRole.MENTOR : MemberRole.MENTEE;
    }

    /** Whether it says when they were there: another row may say when else. */
    boolean isTimed() {
        return ofPerson.containsKey(AttendanceColumn.JOINED_AT.field())
                || ofPerson.containsKey(AttendanceColumn.LEFT_AT.field());
    }

    /** Every value that must not be repeated in a report. */
    Stream<String> values() {
        return Stream.of(Stream.of(session, attendee), ofSession.values().stream(), ofPerson.values().stream())
                .flatMap(values -> values)
                .flatMap(value -> value instanceof List<?> list ? list.stream() : Stream.of(value))
                .map(String::valueOf);
    }
}
