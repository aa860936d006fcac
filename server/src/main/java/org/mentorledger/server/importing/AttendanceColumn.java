package org.mentorledger.server.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The columns of a list of attendance: a row for each person in each session. What it says of a session stands in any of
 * the session's rows, or in all of them.
 */
enum AttendanceColumn implements Heading {
    SESSION_ID("id"),
    DATE("heldOn"),
    ATTENDEE_ID("participantId"),
    TOPICS("topics"),
    ROLE("role"),
    TITLE("title"),
    KIND("kind"),
    MINUTES("minutes"),
    CAPACITY("capacity"),
    VENUE("venue"),
    STARTS_AT("startsAt"),
    STATUS("status"),
    JOINED_AT("joinedAt"),
    LEFT_AT("leftAt"),
    STAGE("stage"),
    COHORT("cohortId");

    static final List<String> NEEDED = List.of(SESSION_ID.header(), DATE.header(), ATTENDEE_ID.header());
    static final List<String> OTHERS = Arrays.stream(values())
            .map(AttendanceColumn::header)
            .filter(header -> !NEEDED.contains(header))
            .toList();

    private final String field;

    AttendanceColumn(String field) {
        this.field = field;
    }

    @Override
    public String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field of {@code scheduleSession} or {@code recordAttendance} that it becomes. */
    String field() {
        return field;
    }

    /** The header of the column that a refusal is about; empty when it is none. */
    static String of(Outcome.Refused refusal) {
        String refused = Outcome.Refused.bare(refusal.field());
        if (refused.equals("sessionId")) {
            return SESSION_ID.header();
        }
        return Arrays.stream(values())
                .filter(column -> column.field.equals(refused))
                .findFirst()
                .map(AttendanceColumn::header)
                .orElse("");
    }
}
