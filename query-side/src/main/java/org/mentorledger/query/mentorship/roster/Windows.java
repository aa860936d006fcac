package org.mentorledger.query.mentorship.roster;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The windows a mentorship has had.
 *
 * @param anchorDate the date the last is found from
 * @param all oldest first
 * @param ends the day after the last, by which lists are ordered; where it is open, one that lies beyond all others
 */
public record Windows(@Nullable LocalDate anchorDate, List<WindowRevisionView> all, LocalDate ends) {
    private static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    public Windows {
        all = List.copyOf(all);
    }

    static Windows of(
            @Nullable LocalDate anchor, @Nullable LocalDate from, @Nullable LocalDate to, OffsetDateTime since) {
        return new Windows(null, List.of(), OPEN).moved(anchor, from, to, since);
    }

    /** The one that holds; null where it is open. */
    @Nullable
    WindowView last() {
        if (all.isEmpty()) {
            return null;
        }
        WindowRevisionView last = all.get(all.size() - 1);
        return last.from() == null && last.to() == null ? null : new WindowView(last.from(), last.to());
    }

    /** With another window, unless nothing is other. */
    Windows moved(@Nullable LocalDate anchor, @Nullable LocalDate from, @Nullable LocalDate to, OffsetDateTime since) {
        WindowRevisionView moved = new WindowRevisionView(from, to, anchor, since);
        WindowView now = last();
        boolean same = now == null ? from == null && to == null : now.equals(new WindowView(from, to));
        if (same && Objects.equals(anchor, anchorDate)) {
            return this;
        }
        List<WindowRevisionView> more = new ArrayList<>(all);
        more.add(moved);
        return new Windows(anchor, more, to == null || to.isAfter(OPEN) ? OPEN : to);
    }

    Windows extended(LocalDate to, OffsetDateTime since) {
        WindowView now = last();
        return moved(anchorDate, now == null ? null : now.from(), to, since);
    }

    /** Those that were on record by that day, and always the first. */
    Windows until(LocalDate day) {
        List<WindowRevisionView> known = all.stream()
                .filter(revision -> revision.equals(all.get(0))
                        || !revision.since().toLocalDate().isAfter(day))
                .toList();
        return new Windows(
                known.isEmpty() ? anchorDate : known.get(known.size() - 1).anchorDate(), known, ends);
    }
}
