package org.mentorledger.server.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.mentorledger.server.store.DataFolder;
import org.mentorledger.server.store.StartRefused;

/** In one folder and in order: each start costs seconds, and the first makes what the others find. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PrivatePostgresTest {
    @TempDir
    static Path data;

    @Test
    @Order(1)
    void afterKillNineTheNextStartStopsTheOrphanAndFindsItsData() throws Exception {
        Process node = KilledNode.start(data);
        ProcessHandle orphan = ProcessHandle.of(pid()).orElseThrow();
        node.destroyForcibly().waitFor();
        assertThat(orphan.isAlive()).as("PostgreSQL outlives its node").isTrue();

        try (PrivatePostgres postgres = PrivatePostgres.start(DataFolder.at(data))) {
            assertThat(pid()).isNotEqualTo(orphan.pid());
            assertThat(ask(postgres, "SELECT answer FROM kept")).isEqualTo("42");
        }
        assertThat(pidFile()).as("stopped with its node").doesNotExist();
    }

    @Test
    @Order(2)
    void whatAStrangersProcessLeftInThePidFileIsNotInTheWay() throws Exception {
        Files.writeString(pidFile(), ProcessHandle.current().pid() + "\n");

        try (PrivatePostgres postgres = PrivatePostgres.start(DataFolder.at(data))) {
            assertThat(ask(postgres, "SHOW fsync")).isEqualTo("on");
            assertThat(ask(postgres, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(ask(postgres, "SHOW server_version")).startsWith("18.");
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.url(), "postgres", "wrong"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
        }
    }

    @Test
    @Order(3)
    void oneThatIsKilledIsStartedAgainOnItsPort() throws Exception {
        try (PrivatePostgres postgres = PrivatePostgres.start(DataFolder.at(data))) {
            String url = postgres.url();
            ProcessHandle first = ProcessHandle.of(pid()).orElseThrow();

            first.destroyForcibly();

            assertThat(first.onExit().get(10, TimeUnit.SECONDS).isAlive()).isFalse();
            awaitAnswer(postgres);
            assertThat(postgres.url()).isEqualTo(url);
            assertThat(pid()).isNotEqualTo(first.pid());
            for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
                assertThat(ask(postgres, "SHOW " + setting)).isEqualTo("on");
            }
            assertThat(ask(postgres, "SHOW TimeZone")).isEqualTo("UTC");
        }
        assertThat(pidFile()).as("stopped with its node").doesNotExist();
    }

    @Test
    @Order(4)
    void aClusterWithoutItsPasswordIsRefusedAtOnce() throws IOException {
        Files.delete(DataFolder.at(data).secretFile("postgres.password"));

        assertThatThrownBy(() -> PrivatePostgres.start(DataFolder.at(data)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("password");
    }

    @Test
    @Order(5)
    void whatACrashLeftHalfUnpackedIsRemoved() throws IOException {
        Path half = Files.createDirectories(data.resolve("postgres/binaries/PG-half/bin"));
        Files.createFile(half.resolve("pg_ctl"));

        Binaries.in(data.resolve("postgres"));

        assertThat(data.resolve("postgres/binaries/PG-half")).doesNotExist();
    }

    private static void awaitAnswer(PrivatePostgres postgres) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (true) {
            try {
                ask(postgres, "SELECT 1");
                return;
            } catch (SQLException notYet) {
                assertThat(System.nanoTime()).isLessThan(end);
                Thread.sleep(100);
            }
        }
    }

    private static String ask(PrivatePostgres postgres, String question) throws SQLException {
        try (Connection connection = DriverManager.getConnection(postgres.url(), "postgres", postgres.password());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }

    private static long pid() throws IOException {
        return Long.parseLong(Files.readAllLines(pidFile()).get(0).trim());
    }

    private static Path pidFile() {
        return data.resolve("postgres/cluster/postmaster.pid");
    }
}
