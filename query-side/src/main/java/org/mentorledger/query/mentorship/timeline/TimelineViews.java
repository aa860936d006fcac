package org.mentorledger.query.mentorship.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.mentorledger.query.projection.Documents;
import org.mentorledger.query.projection.Folded;
import org.mentorledger.query.projection.Generations;
import org.mentorledger.query.projection.Kept;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Reads timelines. */
@Component
public class TimelineViews {
    private final Kept<TimelineRowView> rows;

    @Autowired
    TimelineViews(Generations generations) {
        this.rows = new Documents<>(generations, TimelineProjection.ROOM, TimelineProjection.ROWS);
    }

    private TimelineViews(Folded past) {
        this.rows = past.of(TimelineProjection.ROWS);
    }

    /** The same of those events alone, which must be all from the first on. */
    public TimelineViews in(Folded past) {
        return new TimelineViews(past);
    }

    /**
     * The rows of each stretch, in the order of the stream: read together, and once more together for those that what is
     * not shown left short.
     */
    public Map<Stretch, List<TimelineRowView>> rows(Collection<Stretch> asked) {
        Map<Stretch, List<TimelineRowView>> found = new LinkedHashMap<>();
        asked.forEach(stretch -> found.put(stretch, new ArrayList<>()));
        Map<Stretch, Long> open = new HashMap<>();
        asked.forEach(stretch -> open.put(stretch, stretch.from()));
        while (!open.isEmpty()) {
            Map<String, TimelineRowView> read = read(open);
            Map<Stretch, Long> longer = new HashMap<>();
            open.forEach((stretch, from) -> {
                List<TimelineRowView> next = ids(stretch, from).stream()
                        .filter(read::containsKey)
                        .map(read::get)
                        .toList();
                List<TimelineRowView> shown = found.getOrDefault(stretch, List.of());
                next.stream()
                        .filter(stretch.shown())
                        .limit(stretch.limit() - shown.size())
                        .forEach(shown::add);
                if (next.size() == stretch.limit() && shown.size() < stretch.limit()) {
                    longer.put(stretch, from + stretch.limit());
                }
            });
            open.clear();
            open.putAll(longer);
        }
        return found;
    }

    private Map<String, TimelineRowView> read(Map<Stretch, Long> open) {
        List<String> ids = new ArrayList<>();
        open.forEach((stretch, from) -> ids.addAll(ids(stretch, from)));
        return rows.find(ids);
    }

    private static List<String> ids(Stretch stretch, long from) {
        return LongStream.range(from, from + stretch.limit())
                .mapToObj(sequence -> TimelineProjection.id(stretch.mentorshipId(), sequence))
                .toList();
    }
}
