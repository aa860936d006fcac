package org.mentorledger.query.cpd.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mentorledger.query.evidence.RecordedMeeting;

/**
 * Minutes of entries that count, each minute of a day once: where start times are known and entries overlap, the later
 * one counts only what reaches beyond the earlier.
 */
final class CountedMinutes {
    private final List<Span> spans = new ArrayList<>();
    private int unplaced;

    /** Adds an entry that counts. */
    void add(String key, RecordedMeeting meeting, int minutes) {
        LocalTime startedAt = meeting.startedAt();
        if (startedAt == null) {
            unplaced += minutes;
        } else {
            Instant from = meeting.heldOn()
                    .atTime(startedAt)
                    .atZone(ZoneId.of(meeting.zone()))
                    .toInstant();
            spans.add(new Span(key, from, from.plus(Duration.ofMinutes(minutes))));
        }
    }

    /** The minutes, each once. */
    int total() {
        long total = unplaced;
        Instant covered = Instant.MIN;
        for (Span span : inOrder()) {
            Instant from = span.from.isBefore(covered) ? covered : span.from;
            if (span.to.isAfter(from)) {
                total += Duration.between(from, span.to).toMinutes();
                covered = span.to;
            }
        }
        return Math.toIntExact(total);
    }

    /** The entries some of whose minutes are counted in an earlier one. */
    Set<String> overlapping() {
        Set<String> found = new HashSet<>();
        Instant covered = Instant.MIN;
        for (Span span : inOrder()) {
            if (span.from.isBefore(covered)) {
                found.add(span.key);
            }
            covered = span.to.isAfter(covered) ? span.to : covered;
        }
        return found;
    }

    private List<Span> inOrder() {
        return spans.stream()
                .sorted(Comparator.comparing(Span::from).thenComparing(Span::to).thenComparing(Span::key))
                .toList();
    }

    private record Span(String key, Instant from, Instant to) {}
}
