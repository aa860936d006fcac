package org.mentorledger.server.requirements;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The rows that this release must prove.
 *
 * @param sentences what each demands, by its id
 */
record Rows(Map<String, String> sentences) {

    static Rows listed() throws IOException {
        try (InputStream in = Objects.requireNonNull(Rows.class.getResourceAsStream("/requirements/rows.txt"))) {
            Map<String, String> sentences = new LinkedHashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                int blank = line.indexOf(' ');
                sentences.put(line.substring(0, blank), line.substring(blank + 1));
            });
            return new Rows(sentences);
        }
    }

    /** The rows for which no test was executed. */
    List<String> unproven(Collection<Executed> tests) {
        return sentences.keySet().stream()
                .filter(row ->
                        tests.stream().noneMatch(t -> !t.skipped() && t.rows().contains(row)))
                .toList();
    }

    /** Rows that tests name but nobody listed: a slip of the pen, or a row to be listed. */
    List<String> unlisted(Collection<Executed> tests) {
        return tests.stream()
                .flatMap(t -> t.rows().stream())
                .filter(row -> !sentences.containsKey(row))
                .distinct()
                .toList();
    }

    /** The page that joins rows and tests. */
    String page(Collection<Executed> tests) {
        StringBuilder page = new StringBuilder("""
                # Requirements and the tests that prove them

                Generated from the rows in `server/src/test/resources/requirements/rows.txt` and the reports of the tests that
                ran; `./mvnw verify` is red when a row has no executed test, or this page is stale.

                | row | what it demands | tests |
                |---|---|---|
                """);
        sentences.forEach(
                (row, sentence) -> page.append("| %s | %s | %s |%n".formatted(row, sentence, tests(row, tests))));
        return page.toString();
    }

    private static String tests(String row, Collection<Executed> tests) {
        return tests.stream()
                .filter(t -> t.rows().contains(row))
                .map(t -> "`" + t.type() + "." + t.test() + "`")
                .distinct()
                .collect(Collectors.joining("<br>"));
    }
}
