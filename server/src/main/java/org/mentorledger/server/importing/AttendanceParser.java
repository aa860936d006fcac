package org.mentorledger.server.importing;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.journey.Stage;
import org.mentorledger.kernel.mentorship.Venue;
import org.mentorledger.kernel.session.AttendanceStatus;
import org.mentorledger.kernel.session.SessionKind;

/** Reads one row of a list of attendance by itself, finding all its faults at once. */
final class AttendanceParser {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ISO_OFFSET_DATE_TIME;
    private static final int DAY = 1_440;
    private static final int MOST_SEATS = 1_000_000;

    private final Cells cells;
    private final Map<AttendanceColumn, Object> ofSession = new EnumMap<>(AttendanceColumn.class);
    private final Map<String, Object> ofPerson = new TreeMap<>();

    private AttendanceParser(Cells cells) {
        this.cells = cells;
    }

    static RowReading<AttendanceRow> parse(SheetRow row) {
        AttendanceParser parser = new AttendanceParser(new Cells(row));
        return parser.cells.reading(parser.cells.areGood() ? parser.read(row.number()) : null);
    }

    private AttendanceRow read(long number) {
        String session = cells.required(AttendanceColumn.SESSION_ID);
        String attendee = cells.id(AttendanceColumn.ATTENDEE_ID);
        if (attendee.isEmpty()) {
            cells.fault(AttendanceColumn.ATTENDEE_ID, "A value is needed.");
        }
        readSession();
        readPerson();
        return new AttendanceRow(number, session, attendee, ofSession, ofPerson);
    }

    private void readSession() {
        LocalDate day = cells.required(AttendanceColumn.DATE).isEmpty() ? null : cells.day(AttendanceColumn.DATE);
        OffsetDateTime start = cells.moment(AttendanceColumn.STARTS_AT);
        if (day != null && start != null && !start.toLocalDate().equals(day)) {
            cells.fault(AttendanceColumn.STARTS_AT, "It begins on another day than its date.");
        }
        put(AttendanceColumn.DATE, day == null ? null : day.toString());
        put(AttendanceColumn.STARTS_AT, start == null ? null : FORM.format(start));
        put(AttendanceColumn.TOPICS, cells.lines(AttendanceColumn.TOPICS, Cells.LONE_BAR));
        put(AttendanceColumn.TITLE, cells.line(AttendanceColumn.TITLE));
        put(AttendanceColumn.KIND, cells.oneWordIfAny(AttendanceColumn.KIND, SessionKind.class));
        put(AttendanceColumn.MINUTES, cells.number(AttendanceColumn.MINUTES, 1, DAY));
        put(AttendanceColumn.CAPACITY, cells.number(AttendanceColumn.CAPACITY, 1, MOST_SEATS));
        put(AttendanceColumn.VENUE, cells.oneWordIfAny(AttendanceColumn.VENUE, Venue.class));
        put(AttendanceColumn.STAGE, cells.oneWordIfAny(AttendanceColumn.STAGE, Stage.class));
        put(AttendanceColumn.COHORT, cells.id(AttendanceColumn.COHORT));
    }

    private void readPerson() {
        String status = cells.oneWordIfAny(AttendanceColumn.STATUS, AttendanceStatus.class);
        ofPerson.put(AttendanceColumn.STATUS.field(), status == null ? AttendanceStatus.PRESENT.name() : status);
        String role = cells.line(AttendanceColumn.ROLE);
        if (!role.isEmpty()) {
            ofPerson.put(AttendanceColumn.ROLE.field(), role);
        }
        OffsetDateTime joined = cells.moment(AttendanceColumn.JOINED_AT);
        OffsetDateTime left = cells.moment(AttendanceColumn.LEFT_AT);
        if (joined != null && left != null && !left.isAfter(joined)) {
            cells.fault(AttendanceColumn.LEFT_AT, "They left before they came.");
        }
        if (joined != null) {
            ofPerson.put(AttendanceColumn.JOINED_AT.field(), FORM.format(joined));
        }
        if (left != null) {
            ofPerson.put(AttendanceColumn.LEFT_AT.field(), FORM.format(left));
        }
    }

    /** An empty cell says nothing. */
    private void put(AttendanceColumn column, @Nullable Object value) {
        if (value != null && !value.equals("") && !value.equals(List.of())) {
            ofSession.put(column, value);
        }
    }
}
