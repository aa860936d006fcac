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
 * @param lines what is recorded of whom: see {@link Line}
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
        List<String> lines) {
    public Sheet {
        lines = List.copyOf(lines);
    }

    Sheet planned(Terms now) {
        return new Sheet(sessionId, programId, kind, now.day(), now, heldMinutes, held, cancelled, lines);
    }

    Sheet held(LocalDate on, @Nullable Integer lasted) {
        return new Sheet(sessionId, programId, kind, on, terms, lasted, true, false, lines);
    }

    Sheet reopened() {
        return new Sheet(sessionId, programId, kind, terms.day(), terms, null, false, false, lines);
    }

    Sheet cancelledOut() {
        return new Sheet(sessionId, programId, kind, day, terms, heldMinutes, false, true, lines);
    }

    /** With what is recorded of that person changed. */
    Sheet with(String participantId, UnaryOperator<Entry> change) {
        List<String> all = new ArrayList<>(lines);
        for (int i = 0; i < all.size(); i++) {
            if (Line.person(all.get(i)).equals(participantId)) {
                all.set(i, Line.of(change.apply(Line.read(all.get(i)))));
                return listing(all);
            }
        }
        all.add(Line.of(change.apply(Entry.of(participantId))));
        return listing(all);
    }

    Sheet without(String participantId) {
        return listing(lines.stream()
                .filter(line -> !Line.person(line).equals(participantId))
                .toList());
    }

    private Sheet listing(List<String> now) {
        return new Sheet(sessionId, programId, kind, day, terms, heldMinutes, held, cancelled, now);
    }

    /** Everybody on it. */
    List<String> people() {
        return lines.stream().map(Line::person).toList();
    }

    /**
     * The attendances that stand: whoever was there or was not. A session that was cancelled has none, unless somebody was
     * there: then it did take place.
     */
    List<Entry> attendances() {
        List<Entry> all = new ArrayList<>();
        boolean tookPlace = !cancelled;
        for (String line : lines) {
            Entry entry = Line.read(line);
            if (entry.presence() != null) {
                all.add(entry);
                tookPlace |= entry.isPresence();
            }
        }
        return tookPlace ? all : List.of();
    }

    /** From when to when it lasted, or else is planned to last. */
    SessionSpan span() {
        return new SessionSpan(terms.startsAt(), heldMinutes == null ? terms.minutes() : heldMinutes);
    }
}
