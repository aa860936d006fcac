package org.mentorledger.query.session.attendance;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.mentorledger.query.access.Identities;
import org.mentorledger.query.projection.Documents;
import org.mentorledger.query.projection.Generations;
import org.mentorledger.query.session.Days;
import org.springframework.stereotype.Component;

/** Reads attendance. */
@Component
public class AttendanceViews {
    private static final String DAY = "day";
    private static final Comparator<AttendanceRecordView> LAST_FIRST =
            Comparator.comparing(AttendanceRecordView::place).reversed();

    private final Documents<Sheet> sheets;
    private final Identities identities;

    AttendanceViews(Generations generations, AttendanceProjection projection, Identities identities) {
        this.sheets = new Documents<>(generations, AttendanceProjection.ROOM, projection.sheets());
        this.identities = identities;
    }

    /** The figures, counted in one pass, whole and divided by each of these. */
    public KnowledgeExchangeAttendanceView figures(Asked asked, Collection<AttendanceGrouping> by) {
        return figures(asked, by, 0);
    }

    /**
     * The same without the rows by which fewer people could be told.
     *
     * @param fewest from so many people on, rows are told
     */
    public KnowledgeExchangeAttendanceView figures(Asked asked, Collection<AttendanceGrouping> by, int fewest) {
        Figures figures = new Figures(identities.retired(), by);
        sheets.each(matching(asked, asked.days(), null), figures::count);
        return new KnowledgeExchangeAttendanceView(asked, figures.total(), figures.rows(fewest));
    }

    /** The attendances that such figures are counted from, by day, session and person. */
    public List<AttendanceRecordView> records(
            Asked asked, @Nullable RowKey row, @Nullable RecordPlace after, int limit) {
        Days days = row == null ? asked.days() : asked.days().and(row.days());
        Days later = after == null ? days : days.and(new Days(after.day(), null));
        List<AttendanceRecordView> found = new ArrayList<>();
        sheets.each(matching(asked, later, row == null ? null : row.sessionId()), DAY, sheet -> {
            sheet.attendances().stream()
                    .filter(entry -> row == null || row.holds(sheet, entry))
                    .map(entry -> AttendanceRecordView.of(sheet, entry))
                    .filter(record -> after == null || record.place().compareTo(after) > 0)
                    .sorted(Comparator.comparing(AttendanceRecordView::place))
                    .limit(limit - found.size())
                    .forEach(found::add);
            return found.size() < limit;
        });
        return found;
    }

    /** What a person attended under any of their ids, last first. */
    List<AttendanceRecordView> of(
            Set<String> ids, Days days, Predicate<String> programs, @Nullable RecordPlace after, int limit) {
        return sheets.listed(ids).values().stream()
                .flatMap(List::stream)
                .distinct()
                .filter(sheet -> programs.test(sheet.programId()) && days.hold(sheet.day()))
                .flatMap(sheet -> sheet.attendances().stream()
                        .filter(entry -> ids.contains(entry.participantId()))
                        .map(entry -> AttendanceRecordView.of(sheet, entry)))
                .filter(record -> after == null || record.place().compareTo(after) < 0)
                .sorted(LAST_FIRST)
                .limit(limit)
                .toList();
    }

    private static Bson matching(Asked asked, Days days, @Nullable String sessionId) {
        List<Bson> all = new ArrayList<>();
        all.add(Filters.eq("view.programId", asked.programId()));
        all.add(Filters.in("view.kind", asked.kinds().stream().map(Enum::name).toList()));
        if (sessionId != null) {
            all.add(Filters.eq(sessionId));
        }
        if (days.from() != null) {
            all.add(Filters.gte("view.day", days.from()));
        }
        if (days.to() != null) {
            all.add(Filters.lte("view.day", days.to()));
        }
        return Filters.and(all);
    }
}
