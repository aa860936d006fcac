package org.mentorledger.query.mentorship.timeline;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
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
     * @param limit the most to return
     */
    public List<TimelineRowView> rows(String mentorshipId, long from, int limit) {
        return new ArrayList<>(rows.find(LongStream.range(from, from + limit)
                        .mapToObj(sequence -> TimelineProjection.id(mentorshipId, sequence))
                        .toList())
                .values());
    }
}
