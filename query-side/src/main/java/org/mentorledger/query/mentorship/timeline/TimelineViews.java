package org.mentorledger.query.mentorship.timeline;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.mentorledger.query.projection.Documents;
import org.springframework.stereotype.Component;

/** Reads timelines. */
@Component
public class TimelineViews {
    private final Documents<TimelineRowView> rows;

    TimelineViews(MongoDatabase database) {
        this.rows = new Documents<>(database, TimelineProjection.ROOM, TimelineProjection.ROWS);
    }

    /**
     * Rows in the order of the stream.
     *
     * @param from the first sequence number wanted
     * @param shown which of them
     * @param limit the most to return
     */
    public List<TimelineRowView> rows(String mentorshipId, long from, Predicate<TimelineRowView> shown, int limit) {
        List<TimelineRowView> found = new ArrayList<>();
        long next = from;
        boolean more = true;
        while (more && found.size() < limit) {
            Collection<TimelineRowView> read = read(mentorshipId, next, limit);
            read.stream().filter(shown).limit(limit - found.size()).forEach(found::add);
            more = read.size() == limit;
            next += limit;
        }
        return found;
    }

    private Collection<TimelineRowView> read(String mentorshipId, long from, int limit) {
        return rows.find(LongStream.range(from, from + limit)
                        .mapToObj(sequence -> TimelineProjection.id(mentorshipId, sequence))
                        .toList())
                .values();
    }
}
