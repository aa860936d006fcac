package org.mentorledger.query.cpd.trail;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentorledger.query.access.EvidenceDoor;
import org.mentorledger.query.projection.Documents;
import org.mentorledger.query.projection.Generations;
import org.springframework.stereotype.Component;

/** Reads trails. */
@Component
public class TrailViews {
    private final Documents<ChapterView> chapters;
    private final Documents<AttendanceLinesView> attendances;
    private final Documents<SessionView> sessions;

    TrailViews(Generations generations) {
        this.chapters = new Documents<>(generations, TrailProjection.ROOM, TrailProjection.CHAPTERS);
        this.attendances = new Documents<>(generations, TrailProjection.ROOM, TrailProjection.ATTENDANCES);
        this.sessions = new Documents<>(generations, TrailProjection.ROOM, TrailProjection.SESSIONS);
    }

    /**
     * Rows of a person's trail, oldest record first.
     *
     * @param from the first day on which it happened or was recorded (in UTC); null: open
     * @param to the last such day; null: open
     * @param after the key of the row after which to go on
     * @param limit the most to return
     */
    List<CpdAuditTrailRowView> rows(
            EvidenceDoor.Opened open,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String after,
            int limit) {
        return Stream.concat(ofMentorships(open), ofSessions(open))
                .filter(row -> isWithin(row.happenedAt(), from, to)
                        || isWithin(row.recordedAt().toLocalDate(), from, to))
                .filter(row -> after == null || row.key().compareTo(after) > 0)
                .distinct()
                .sorted(Comparator.comparing(CpdAuditTrailRowView::key))
                .limit(limit)
                .toList();
    }

    private Stream<CpdAuditTrailRowView> ofMentorships(EvidenceDoor.Opened open) {
        return chapters.listed(open.ids()).values().stream()
                .flatMap(listed -> listed.stream().flatMap(chapter -> chapter.lines().stream()))
                .filter(line -> line.concerns().stream().anyMatch(open.ids()::contains))
                .map(ChapterView.Line::row)
                .filter(row -> open.mentorships().test(String.valueOf(row.mentorshipId())));
    }

    private Stream<CpdAuditTrailRowView> ofSessions(EvidenceDoor.Opened open) {
        List<AttendanceLinesView> attended = attendances.listed(open.ids()).values().stream()
                .flatMap(List::stream)
                .toList();
        Map<String, SessionView> known = sessions.find(
                attended.stream().map(AttendanceLinesView::sessionId).collect(Collectors.toSet()));
        return attended.stream()
                .filter(lines -> Optional.ofNullable(known.get(lines.sessionId()))
                        .filter(session -> open.programs().test(session.programId()))
                        .isPresent())
                .flatMap(lines -> lines.rows().stream());
    }

    private static boolean isWithin(LocalDate day, @Nullable LocalDate from, @Nullable LocalDate to) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
