package org.mentorledger.query.session.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.session.SessionKind;
import org.mentorledger.kernel.session.SessionSpan;

/**
 * The attendance sheet of one session.
 *
 * @param day on which it was held, or else is planned
 * @param heldMinutes how long it lasted, where that was not as planned
 * @param entries what is recorded of whom
 */
public record Sheet(
        String sessionId,
        String programId,
        SessionKind kind,
        LocalDate day,
        Terms terms,
        @Nullable Integer heldMinutes,
        boolean held,
        boolean cancelled,
        List<Entry> entries) {
    public Sheet {
        entries = List.copyOf(entries);
    }

    Sheet planned(Terms now) {
        return new Sheet(sessionId, programId, kind, now.day(), now, heldMinutes, held, cancelled, entries);
    }

    Sheet held(LocalDate on, @Nullable Integer lasted) {
        return new Sheet(sessionId, programId, kind, on, terms, lasted, true, false, entries);
    }

    Sheet reopened() {
        return new Sheet(sessionId, programId, kind, terms.day(), terms, null, false, false, entries);
    }

    Sheet cancelledOut() {
        return new Sheet(sessionId, programId, kind, day, terms, heldMinutes, false, true, entries);
    }

    /** With what is recorded of that person changed. */
    Sheet with(String participantId, UnaryOperator<Entry> change) {
        List<Entry> all = new ArrayList<>(entries);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).participantId().equals(participantId)) {
                all.set(i, change.apply(all.get(i)));
                return listing(all);
            }
        }
        all.add(change.apply(Entry.of(participantId)));
        return listing(all);
    }

    Sheet without(String participantId) {
        return listing(entries.stream()
                .filter(entry -> !entry.participantId().equals(participantId))
                .toList());
    }

    private Sheet listing(List<Entry> now) {
        return new Sheet(sessionId, programId, kind, day, terms, heldMinutes, held, cancelled, now);
    }

    /** Everybody on it. */
    List<String> people() {
        return entries.stream().map(Entry::participantId).toList();
    }

    /**
     * The attendances that stand: whoever was there or was not. A session that was cancelled has none, unless somebody was
     * there: then it did take place.
     */
    List<Entry> attendances() {
        return cancelled && entries.stream().noneMatch(Entry::isPresence)
                ? List.of()
                : entries.stream().filter(entry -> entry.presence() != null).toList();
    }

    /** From when to when it lasted, or else is planned to last. */
    SessionSpan span() {
        return new SessionSpan(terms.startsAt(), heldMinutes == null ? terms.minutes() : heldMinutes);
    }
}
