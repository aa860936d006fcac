package org.mentorledger.server.store.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.mentorledger.server.store.DataFolder;

/** A process that starts the private PostgreSQL, commits a row, says so, and waits to be killed. */
final class KilledNode {
    static final String SAID = "committed";

    private KilledNode() {}

    static Process start(Path data) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledNode.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = process.inputReader(StandardCharsets.UTF_8)
                .lines()
                .filter(SAID::equals)
                .findFirst()
                .orElse("nothing");
        if (!said.equals(SAID)) {
            throw new AssertionError("The node ended before it had committed");
        }
        return process;
    }

    public static void main(String[] arguments) throws SQLException, InterruptedException {
        PrivatePostgres postgres = PrivatePostgres.start(DataFolder.at(Path.of(arguments[0])));
        try (Connection connection = DriverManager.getConnection(postgres.url(), "postgres", postgres.password());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE kept AS SELECT 42 AS answer");
        }
        System.out.println(SAID);
        Thread.sleep(Long.MAX_VALUE);
    }
}
