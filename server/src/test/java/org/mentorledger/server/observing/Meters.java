package org.mentorledger.server.observing;

import java.util.stream.Collectors;

/** The page of our own meters, as a scraper finds them. */
final class Meters {
    private Meters() {}

    static String page(Scrape scrape) {
        return """
                # Meters

                Generated from what a node answers at `/actuator/prometheus`. Durations are in seconds; of each there is `_count`, `_sum`
                and `_max`, and `_bucket` where percentiles are wanted. No label holds an id, a name or a document. Beside these stand
                those of the JVM, the pools of connections and HTTP. See [observing](observing.md).

                | meter | labels | what it tells |
                |---|---|---|
                """
                + scrape.families().entrySet().stream()
                        .filter(family -> family.getKey().startsWith("mentorledger_"))
                        .filter(family -> !family.getKey().endsWith("_max"))
                        .map(family -> "| `%s` | %s | %s |\n"
                                .formatted(
                                        family.getKey(),
                                        scrape.labels(family.getKey()).stream()
                                                .map(label -> "`" + label + "`")
                                                .collect(Collectors.joining(", ")),
                                        family.getValue()))
                        .collect(Collectors.joining());
    }
}
