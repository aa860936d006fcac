package org.mentorledger.server.importing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.mentorship.Activity;
import org.mentorledger.kernel.mentorship.Channel;
import org.mentorledger.kernel.mentorship.Supervision;
import org.mentorledger.kernel.mentorship.Venue;

/** Reads one row of a meeting sheet by itself, finding all its faults at once. */
final class MeetingParser {
    private static final int DAY = 1_440;

    private final Cells cells;
    private final Map<String, Object> fields = new TreeMap<>();

    private MeetingParser(Cells cells) {
        this.cells = cells;
    }

    static RowReading<MeetingRow> parse(SheetRow row) {
        MeetingParser parser = new MeetingParser(new Cells(row));
        return parser.cells.reading(parser.cells.areGood() ? parser.read(row.number()) : null);
    }

    private MeetingRow read(long number) {
        String mentorship = cells.id(MeetingColumn.MENTORSHIP_ID);
        String mentor = cells.id(MeetingColumn.MENTOR);
        String mentee = cells.id(MeetingColumn.MENTEE);
        if (mentorship.isEmpty() && (mentor.isEmpty() || mentee.isEmpty())) {
            cells.fault(MeetingColumn.MENTORSHIP_ID, "The mentorship is needed, or a mentor and a mentee.");
        }
        readMeeting();
        List<PaperSignature> signatures = signatures();
        String document = cells.id(MeetingColumn.DOCUMENT_ID);
        if (!document.isEmpty() && signatures.isEmpty()) {
            cells.fault(MeetingColumn.DOCUMENT_ID, "A document is that of signatures, and none is told.");
        }
        String meeting = cells.id(MeetingColumn.MEETING_ID);
        return new MeetingRow(number, mentorship, mentor, mentee, meeting, fields, signatures, document);
    }

    private void readMeeting() {
        LocalDate day = cells.required(MeetingColumn.HELD_ON).isEmpty() ? null : cells.day(MeetingColumn.HELD_ON);
        put(MeetingColumn.HELD_ON, day == null ? null : day.toString());
        put(MeetingColumn.STARTED_AT, start());
        cells.required(MeetingColumn.MINUTES);
        put(MeetingColumn.MINUTES, cells.number(MeetingColumn.MINUTES, 1, DAY));
        cells.required(MeetingColumn.TOPICS);
        put(MeetingColumn.TOPICS, cells.lines(MeetingColumn.TOPICS, Cells.SEMICOLON));
        put(MeetingColumn.CHANNEL, cells.oneWord(MeetingColumn.CHANNEL, Channel.class));
        put(MeetingColumn.VENUE, cells.oneWord(MeetingColumn.VENUE, Venue.class));
        put(
                MeetingColumn.ACTIVITIES,
                cells.words(MeetingColumn.ACTIVITIES, Activity.class).stream()
                        .map(Activity::name)
                        .toList());
        put(MeetingColumn.GOAL_IDS, cells.ids(MeetingColumn.GOAL_IDS));
        put(MeetingColumn.SUPERVISION, supervision());
    }

    private @Nullable String start() {
        String text = cells.line(MeetingColumn.STARTED_AT);
        try {
            return text.isEmpty() ? null : LocalTime.parse(text).toString();
        } catch (DateTimeParseException noTime) {
            cells.fault(MeetingColumn.STARTED_AT, "A time of day is written like 09:30 or 17:30.");
            return null;
        }
    }

    /** {@code PERSON: the name}, or the word alone. */
    private @Nullable Map<String, String> supervision() {
        String[] parts = cells.line(MeetingColumn.SUPERVISION).split(":", 2);
        if (parts[0].isBlank()) {
            return null;
        }
        String name = parts.length == 1 ? "" : parts[1].strip();
        return Cells.word(parts[0], Supervision.class)
                .map(kind -> name.isEmpty() ? Map.of("kind", kind.name()) : Map.of("kind", kind.name(), "name", name))
                .orElseGet(() -> {
                    cells.fault(
                            MeetingColumn.SUPERVISION,
                            "Supervision is one of " + Cells.all(Supervision.class)
                                    + ", and may have a colon and a name after it.");
                    return Map.of();
                });
    }

    private List<PaperSignature> signatures() {
        List<PaperSignature> signatures = new ArrayList<>();
        for (PaperSignature.Side side : PaperSignature.Side.values()) {
            String name = cells.line(side.nameColumn());
            LocalDate day = cells.day(side.dayColumn());
            if (!name.isEmpty() && day != null) {
                signatures.add(new PaperSignature(side, name, day));
            } else if (!name.isEmpty()) {
                cells.fault(side.dayColumn(), "A signature has the day on which it was given.");
            } else if (day != null) {
                cells.fault(side.nameColumn(), "A signature has the name that stands there.");
            }
        }
        return signatures;
    }

    /** An empty cell says nothing. */
    private void put(MeetingColumn column, @Nullable Object value) {
        if (value != null && !value.equals(List.of())) {
            fields.put(column.header(), value);
        }
    }
}
