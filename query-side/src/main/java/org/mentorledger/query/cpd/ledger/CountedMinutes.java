package org.mentorledger.query.cpd.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mentorledger.query.evidence.RecordedFacts;

/**
 * Minutes of entries that count, each minute of a day once: where start times are known and entries overlap, the later
 * one counts only what reaches beyond the earlier.
 */
final class CountedMinutes {
    private static final Comparator<Span> IN_ORDER =
            Comparator.comparing(Span::from).thenComparing(Span::to).thenComparing(Span::key);

    private final List<Span> spans = new ArrayList<>();

    /** Adds an entry that counts; without a start time it overlaps nothing. */
    void add(String key, RecordedFacts facts, int minutes) {
        LocalTime startedAt = facts.startedAt();
        if (startedAt != null) {
            Instant from = facts.heldOn()
                    .atTime(startedAt)
                    .atZone(ZoneId.of(facts.zone()))
                    .toInstant();
            spans.add(new Span(key, from, from.plus(Duration.ofMinutes(minutes))));
        }
    }

    /** The minutes that count of each entry whose start is known. */
    Map<String, Integer> byKey() {
        Map<String, Integer> counted = new HashMap<>();
        Instant covered = Instant.MIN;
        for (Span span : spans.stream().sorted(IN_ORDER).toList()) {
            Instant from = span.from.isBefore(covered) ? covered : span.from;
            long minutes = Math.max(0, Duration.between(from, span.to).toMinutes());
            counted.put(span.key, Math.toIntExact(minutes));
            covered = span.to.isAfter(covered) ? span.to : covered;
        }
        return counted;
    }

    private record Span(String key, Instant from, Instant to) {}
}
