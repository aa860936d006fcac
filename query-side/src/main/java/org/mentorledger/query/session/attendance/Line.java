package org.mentorledger.query.session.attendance;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.session.AttendanceStatus;
import org.mentorledger.kernel.session.Presence;
import org.mentorledger.kernel.session.Stay;

/**
 * An entry as one line of text, in which what is not known is left empty. Figures are counted from a million of them, and
 * a document for each would cost many times the memory and the time.
 */
final class Line {
    private static final char BETWEEN = '\t';
    private static final String BETWEEN_STAYS = ",";
    private static final char IN_STAY = '/';

    /** Stands before the role, which comes last and may hold anything. */
    private static final String ROLE = "=";

    private final String text;
    private int at;

    private Line(String text) {
        this.text = text;
    }

    static String of(Entry entry) {
        Presence presence = entry.presence();
        return String.join(
                String.valueOf(BETWEEN),
                entry.participantId(),
                presence == null ? "" : presence.status().name(),
                presence == null ? "" : text(presence.minutes()),
                presence == null
                        ? ""
                        : presence.stays().stream().map(Line::text).collect(Collectors.joining(BETWEEN_STAYS)),
                entry.walkIn() ? "walk-in" : "",
                text(entry.cohortId()),
                text(entry.decided()),
                entry.role() == null ? "" : ROLE + entry.role());
    }

    /** What such a line says. */
    static Entry read(String text) {
        Line line = new Line(text);
        String person = line.next();
        Presence presence = line.presence();
        boolean walkIn = !line.next().isEmpty();
        String cohort = line.next();
        String decided = line.next();
        return new Entry(
                person,
                presence,
                walkIn,
                cohort.isEmpty() ? null : cohort,
                text.startsWith(ROLE, line.at) ? text.substring(line.at + ROLE.length()) : null,
                decided.isEmpty() ? null : Boolean.valueOf(decided));
    }

    private @Nullable Presence presence() {
        String status = next();
        String minutes = next();
        String stays = next();
        return status.isEmpty()
                ? null
                : new Presence(
                        AttendanceStatus.valueOf(status),
                        stays(stays),
                        minutes.isEmpty() ? null : Integer.valueOf(minutes));
    }

    private String next() {
        int end = text.indexOf(BETWEEN, at);
        String field = text.substring(at, end);
        at = end + 1;
        return field;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String text(Stay stay) {
        return moment(stay.joinedAt()) + IN_STAY + moment(stay.leftAt());
    }

    private static String moment(@Nullable Instant at) {
        return at == null ? "" : String.valueOf(at.toEpochMilli());
    }

    private static List<Stay> stays(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(BETWEEN_STAYS, -1)).map(Line::stay).toList();
    }

    private static Stay stay(String text) {
        int between = text.indexOf(IN_STAY);
        return new Stay(instant(text.substring(0, between)), instant(text.substring(between + 1)));
    }

    private static @Nullable Instant instant(String text) {
        return text.isEmpty() ? null : Instant.ofEpochMilli(Long.parseLong(text));
    }
}
