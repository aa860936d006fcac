package org.mentorledger.server.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentorledger.server.store.DataFolder;
import org.mentorledger.server.store.embedded.PrivatePostgres;

/** A node is killed when a part of one command's events has already reached the table. */
class AllOrNothingTest {
    @TempDir
    Path data;

    @AfterEach
    void stopTheOrphan() throws IOException {
        PrivatePostgres.start(DataFolder.at(data)).close();
    }

    @Test
    void aCommandKilledAmongItsEventsLeavesNone() throws Exception {
        assertThat(eventsAfterTheKill("as built")).isZero();
    }

    /** The bad example: what Axon does under Spring Boot 4 when it is left to wire itself. */
    @Test
    void withoutTransactionsItWouldLeaveSome() throws Exception {
        assertThat(eventsAfterTheKill("without transactions")).isPositive().isLessThan(BigCommand.EVENTS);
    }

    private long eventsAfterTheKill(String wiring) throws Exception {
        Process node = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BigCommand.class.getName(),
                        data.toString(),
                        wiring)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader output = node.inputReader(StandardCharsets.UTF_8);
                Connection connection = connect(url(output));
                Statement statement = connection.createStatement()) {
            while (ask(statement, "SELECT pg_relation_size('domainevententry')") < 100_000) {
                assertThat(node.isAlive()).isTrue();
            }
            node.destroyForcibly().waitFor();
            while (ask(statement, "SELECT count(*) FROM pg_stat_activity WHERE application_name LIKE 'mentor-ledger%'")
                    > 0) {
                Thread.sleep(20);
            }
            return ask(statement, "SELECT count(*) FROM domainevententry");
        }
    }

    private static String url(BufferedReader output) {
        return Objects.requireNonNull(
                output.lines()
                        .filter(line -> line.startsWith("jdbc:"))
                        .findFirst()
                        .orElse(null),
                "the node ended before it had a database");
    }

    private Connection connect(String url) throws SQLException, IOException {
        String password = Files.readString(DataFolder.at(data).secretFile("postgres.password"));
        return DriverManager.getConnection(url, "postgres", password);
    }

    private static long ask(Statement statement, String question) throws SQLException {
        try (ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }
}
