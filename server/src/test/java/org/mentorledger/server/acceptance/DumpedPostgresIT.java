package org.mentorledger.server.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The operator's snippet for an outside PostgreSQL: dumped while it is written to, brought back into another database. It needs
 * {@code pg_dump} and {@code pg_restore} of no older a version than that of the PostgreSQL.
 */
class DumpedPostgresIT {
    private static final String NAMES = "{ participants(first: 100) { edges { node { id name } } } }";

    /** How many stand before the dump begins, and how many at most at its end: one page shows them all. */
    private static final int BEFORE = 5;

    private static final int MOST = 90;

    @TempDir
    Path folder;

    @Test
    void eachEventOfADumpUnderWritesHasItsKeyAndTheLedgerGoesOn() throws IOException {
        String tools = "SKIPPED: postgres, pg_dump and pg_restore are not there";
        assumeThat(Shell.run("command -v pg_dump pg_restore || echo '" + tools + "'", Map.of())
                        .output())
                .as(tools)
                .doesNotContain("SKIPPED");
        Path data = folder.resolve("ledger");
        try (NamedPostgres database = NamedPostgres.made();
                NamedPostgres empty = NamedPostgres.made()) {
            dumpWhileWritten(data, database, empty);
            Files.move(data, folder.resolve("lost"));
            Files.createDirectories(data.resolve("keys"));
            for (String key : List.of("master.key", "jwt-private.pem")) {
                Files.move(folder.resolve(key), data.resolve("keys").resolve(key));
            }

            try (LedgerProcess node = LedgerProcess.start(data, empty.settings().toArray(String[]::new))) {
                MiaAndNoah story = new MiaAndNoah(new People(node));
                List<String> names = names(story);
                assertThat(names)
                        .hasSizeGreaterThanOrEqualTo(BEFORE)
                        .allSatisfy(name -> assertThat(name).matches("Person \\d+"));
                story.theOfficeRegisters("afterwards", "Person 0", "MENTEE");
                assertThat(names(story)).hasSize(names.size() + 1);
            }
        }
    }

    private void dumpWhileWritten(Path data, NamedPostgres database, NamedPostgres empty) {
        AtomicBoolean dumped = new AtomicBoolean();
        AtomicInteger registered = new AtomicInteger();
        try (LedgerProcess node = LedgerProcess.start(data, database.settings().toArray(String[]::new))) {
            MiaAndNoah story = new MiaAndNoah(new People(node));
            story.theOfficeDefinesTheProgramAndOpensAYear();
            while (registered.get() < BEFORE) {
                register(story, registered.incrementAndGet());
            }
            CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
                while (!dumped.get() && registered.get() < MOST) {
                    register(story, registered.get() + 1);
                    registered.incrementAndGet();
                }
            });
            Shell.Result dump;
            try {
                dump = Shell.run(
                        snippet(),
                        Map.of(
                                "DATABASE_URL",
                                database.uri(),
                                "EMPTY_DATABASE_URL",
                                empty.uri(),
                                "DATA",
                                data.toString(),
                                "BACKUPS",
                                folder.toString()));
            } finally {
                dumped.set(true);
                writing.join();
            }
            assertThat(dump.exitCode()).as(dump.output()).isZero();
            assertThat(registered.get()).as("written meanwhile").isGreaterThan(BEFORE);
        }
    }

    private static void register(MiaAndNoah story, int number) {
        story.theOfficeRegisters("person-" + number, "Person " + number, "MENTEE");
    }

    private static List<String> names(MiaAndNoah story) {
        List<String> names = new ArrayList<>();
        for (JsonNode edge : story.office().asks(NAMES).path("participants").path("edges")) {
            names.add(edge.path("node").path("name").asString());
        }
        return names;
    }

    private static String snippet() {
        return Snippets.of("docs/operating.md").in("console").stream()
                .filter(snippet -> snippet.contains("pg_dump"))
                .findFirst()
                .orElseThrow();
    }
}
