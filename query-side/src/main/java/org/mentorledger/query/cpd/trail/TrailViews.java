package org.mentorledger.query.cpd.trail;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mentorledger.query.projection.Documents;
import org.springframework.stereotype.Component;

/** Reads trails. */
@Component
public class TrailViews {
    private final Documents<ChapterView> chapters;

    TrailViews(MongoDatabase database) {
        this.chapters = new Documents<>(database, TrailProjection.ROOM, TrailProjection.CHAPTERS);
    }

    /**
     * Rows of a person's trail, oldest record first.
     *
     * @param ids every id that stands for the person
     * @param from the first day on which it happened or was recorded (in UTC); null: open
     * @param to the last such day; null: open
     * @param readable the mentorships that the reader may read of
     * @param after the key of the row after which to go on
     * @param limit the most to return
     */
    List<CpdAuditTrailRowView> rows(
            Set<String> ids,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Predicate<String> readable,
            @Nullable String after,
            int limit) {
        return chapters.listed(ids).values().stream()
                .flatMap(listed -> listed.stream().flatMap(chapter -> chapter.lines().stream()))
                .filter(line -> line.concerns().stream().anyMatch(ids::contains))
                .map(ChapterView.Line::row)
                .filter(row -> readable.test(row.mentorshipId()))
                .filter(row -> isWithin(row.happenedAt(), from, to)
                        || isWithin(row.recordedAt().toLocalDate(), from, to))
                .filter(row -> after == null || row.key().compareTo(after) > 0)
                .distinct()
                .sorted(Comparator.comparing(CpdAuditTrailRowView::key))
                .limit(limit)
                .toList();
    }

    private static boolean isWithin(LocalDate day, @Nullable LocalDate from, @Nullable LocalDate to) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
