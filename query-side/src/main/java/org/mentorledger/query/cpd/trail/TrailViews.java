package org.mentorledger.query.cpd.trail;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
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
     * @param from the first day on which it happened; null: open
     * @param to the last day on which it happened; null: open
     * @param readable the mentorships that the reader may read of
     * @param after the key of the row after which to go on
     * @param limit the most to return
     */
    List<CpdAuditTrailRowView> rows(
            String participantId,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Predicate<String> readable,
            @Nullable String after,
            int limit) {
        return chapters.listed(participantId).stream()
                .flatMap(chapter -> chapter.rows().stream())
                .filter(row -> readable.test(row.mentorshipId()))
                .filter(row -> from == null || !row.happenedAt().isBefore(from))
                .filter(row -> to == null || !row.happenedAt().isAfter(to))
                .filter(row -> after == null || row.key().compareTo(after) > 0)
                .sorted(Comparator.comparing(CpdAuditTrailRowView::key))
                .limit(limit)
                .toList();
    }
}
