package org.mentorledger.query.cpd.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Minutes of what counts, each minute of a day once: where times are known and things overlap, the later one counts only
 * what reaches beyond the earlier.
 */
final class CountedMinutes {
    private static final Comparator<Span> IN_ORDER = Comparator.comparing((Span span) -> span.when.from())
            .thenComparing(span -> span.when.to())
            .thenComparing(Span::key);

    private final List<Span> spans = new ArrayList<>();

    /** Adds some time of a thing that counts; a thing of which no time is known overlaps nothing. */
    void add(String key, Stretch when) {
        spans.add(new Span(key, when));
    }

    /** The minutes that count of each thing of which any time is known. */
    Map<String, Integer> byKey() {
        Map<String, Duration> counted = new HashMap<>();
        Instant covered = Instant.MIN;
        for (Span span : spans.stream().sorted(IN_ORDER).toList()) {
            Instant to = span.when.to();
            Instant from = span.when.from().isBefore(covered) ? covered : span.when.from();
            counted.merge(span.key, to.isAfter(from) ? Duration.between(from, to) : Duration.ZERO, Duration::plus);
            covered = to.isAfter(covered) ? to : covered;
        }
        Map<String, Integer> minutes = new HashMap<>();
        counted.forEach((key, time) -> minutes.put(key, Math.toIntExact(time.toMinutes())));
        return minutes;
    }

    private record Span(String key, Stretch when) {}
}
