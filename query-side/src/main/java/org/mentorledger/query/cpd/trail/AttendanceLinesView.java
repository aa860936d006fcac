package org.mentorledger.query.cpd.trail;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.session.AttendanceEvent;
import org.mentorledger.query.projection.Recorded;
import org.mentorledger.query.projection.Shelf;

/** The rows of one person's attendance of one session. */
public record AttendanceLinesView(String sessionId, String participantId, List<CpdAuditTrailRowView> rows) {
    public AttendanceLinesView {
        rows = List.copyOf(rows);
    }

    static Shelf<AttendanceLinesView> shelf() {
        return Shelf.of("attendances", AttendanceLinesView.class)
                .begins(
                        AttendanceEvent.class,
                        e -> e.sessionId().value() + ":" + e.participantId().value(),
                        AttendanceLinesView::on)
                .listedUnder(lines -> List.of(lines.participantId))
                .build();
    }

    private static AttendanceLinesView on(@Nullable AttendanceLinesView before, AttendanceEvent e, Recorded recorded) {
        CpdAuditTrailRowView row = CpdAuditTrailRowView.of(e, recorded);
        return new AttendanceLinesView(
                e.sessionId().value(),
                e.participantId().value(),
                before == null
                        ? List.of(row)
                        : Stream.concat(before.rows.stream(), Stream.of(row)).toList());
    }
}
