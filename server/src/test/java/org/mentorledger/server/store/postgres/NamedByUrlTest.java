package org.mentorledger.server.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorledger.server.store.DataFolder;
import org.mentorledger.server.store.StartRefused;
import org.mentorledger.server.store.StoreSettings;

/** An outside PostgreSQL behind a password: who gets in, and that of two nodes never both write. */
class NamedByUrlTest {
    private static final Duration PATIENCE = Duration.ofMillis(300);
    private static final String CONNECTIONS_OF_NODES =
            "FROM pg_stat_activity WHERE application_name LIKE 'mentor-ledger%'";

    @TempDir
    static Path folder;

    private static OutsidePostgres postgres;

    @BeforeAll
    static void start() {
        postgres = OutsidePostgres.in(folder.resolve("outside"));
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    void aWrongPasswordIsNamedAndNotTold() {
        assertThatThrownBy(() -> OneNode.on(place("postgres", "geheim"), () -> {}))
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refused -> assertThat(refused.remedy()).contains("mentorledger.postgres.password"))
                .hasMessageContaining("does not let this node in")
                .hasMessageNotContaining("geheim");
    }

    @Test
    void aRoleThatMayMakeNoTablesIsNamed() throws SQLException {
        postgres.does("CREATE ROLE reader LOGIN PASSWORD 'geheim'");

        assertThatThrownBy(() -> Migrated.to(place("reader", "geheim")))
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refused -> assertThat(refused.remedy()).contains("mentorledger.postgres.username"))
                .hasMessageContaining("permission denied")
                .hasMessageNotContaining("geheim");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://db.example.org/x?password=geheim",
                "jdbc:postgresql://localhost,[fd00::7]:5433/x?sslmode=prefer",
                "jdbc:postgresql://10.0.0.7:5432/x?sslmodes=require",
            })
    void toAnotherMachineNothingGoesUnencrypted(String url) {
        assertThatThrownBy(() -> named(url))
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refused -> assertThat(refused.remedy())
                                .contains("sslmode=verify-full", "mentorledger.postgres.plaintext=true"))
                .hasMessageContaining("mentorledger.postgres names another machine")
                .hasMessageNotContaining("geheim");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://db.example.org/x?sslmode=verify-full",
                "jdbc:postgresql://10.0.0.7:5432/x?user=a&ssl=true",
                "jdbc:postgresql://127.0.0.1:5432,[::1]:5433/x",
                "jdbc:postgresql:x",
            })
    void encryptedItMay(String url) {
        assertThat(named(url).url()).isEqualTo(url);
    }

    @Test
    void whatIsSafeIsTaken() {
        assertThatCode(() -> Durability.check(place())).doesNotThrowAnyException();
    }

    @Test
    void aNodeThatCannotWriteSaysWhy() throws SQLException {
        try (Connection connection = place().connect();
                Statement statement = connection.createStatement()) {
            assertThat(Probe.of(connection)).isNull();
            statement.execute("SET default_transaction_read_only = on");
            statement.execute("SET temp_file_limit = 0");
            assertThat(Probe.of(connection)).isEqualTo("PostgreSQL does not write (53400)");
        }
    }

    /** The lock's connection breaks and no other: the node keeps the others out, and takes it again. */
    @Test
    void whoseConnectionsLiveIsTheOnlyNodeThoughItsLockIsGone() throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        try (OneNode first = OneNode.on(place(), ended::countDown);
                HikariDataSource pool = pool(first)) {
            write(pool);
            postgres.does(
                    "SELECT pg_terminate_backend(pid) " + CONNECTIONS_OF_NODES + " AND application_name LIKE '%node%'");

            for (int attempt = 0; attempt < 5; attempt++) {
                assertThatThrownBy(() -> OneNode.on(place(), () -> {}, PATIENCE))
                        .isInstanceOf(StartRefused.class)
                        .hasMessageContaining("Another node");
                write(pool);
            }
            assertThat(ended.await(2, TimeUnit.SECONDS)).isFalse();
        }
    }

    /** All its connections break, and another comes first: from then on it gets none, and ends. */
    @Test
    void whoWasReplacedWritesNoMoreAndEnds() throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        try (OneNode first = OneNode.on(place(), ended::countDown, Duration.ofSeconds(1));
                HikariDataSource pool = pool(first)) {
            write(pool);
            try (OneNode second = replaced()) {
                assertThat(second.trouble()).isNull();
                assertThatThrownBy(() -> write(pool)).isInstanceOf(SQLException.class);
                assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
                assertThat(first.trouble()).isEqualTo("another node holds this PostgreSQL");
            }
        }
    }

    /** All its connections break, and no other comes: it goes on by itself. */
    @Test
    void aNodeWhoseDatabaseWasRestartedGoesOn() throws Exception {
        try (OneNode node = OneNode.on(place(), () -> {}, PATIENCE);
                HikariDataSource pool = pool(node)) {
            write(pool);
            postgres.kill();
            assertThatThrownBy(() -> write(pool)).isInstanceOf(SQLException.class);
            await(node, "PostgreSQL does not answer");

            postgres.startAgain();

            awaitWrite(pool);
            assertThat(node.trouble()).isNull();
        }
    }

    /** Which gives up sooner than a node would. */
    private static HikariDataSource pool(OneNode node) {
        HikariDataSource pool = Connections.forKeys(place(), node);
        pool.setConnectionTimeout(1_000);
        return pool;
    }

    private static OneNode replaced() throws SQLException {
        for (int attempt = 0; true; attempt++) {
            postgres.does("SELECT pg_terminate_backend(pid) " + CONNECTIONS_OF_NODES);
            try {
                return OneNode.on(place(), () -> {}, Duration.ofMillis(50));
            } catch (StartRefused firstWasFaster) {
                assertThat(attempt).isLessThan(100);
            }
        }
    }

    private static void await(OneNode node, String trouble) throws InterruptedException {
        for (int attempt = 0; attempt < 200 && !trouble.equals(node.trouble()); attempt++) {
            Thread.sleep(50);
        }
        assertThat(node.trouble()).isEqualTo(trouble);
    }

    private static void awaitWrite(DataSource pool) throws SQLException {
        for (int attempt = 0; true; attempt++) {
            try {
                write(pool);
                return;
            } catch (SQLException notYet) {
                if (attempt == 30) {
                    throw notYet;
                }
            }
        }
    }

    private static void write(DataSource pool) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TEMP TABLE IF NOT EXISTS written (at timestamptz)");
            statement.execute("INSERT INTO written VALUES (now())");
        }
    }

    private static PostgresPlace place() {
        return place("postgres", OutsidePostgres.PASSWORD);
    }

    private static PostgresPlace named(String url) {
        return PostgresPlace.of(
                new StoreSettings.Postgres(url, "postgres", "", false), DataFolder.at(folder.resolve("data")));
    }

    private static PostgresPlace place(String username, String password) {
        return PostgresPlace.of(
                new StoreSettings.Postgres(postgres.url(), username, password, false),
                DataFolder.at(folder.resolve("data")));
    }
}
