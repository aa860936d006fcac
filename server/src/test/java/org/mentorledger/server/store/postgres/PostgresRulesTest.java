package org.mentorledger.server.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.subtle.Random;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorledger.server.store.DataFolder;
import org.mentorledger.server.store.StartRefused;
import org.mentorledger.server.store.StoreSettings;
import org.mentorledger.server.store.keys.JdbcKeyStore;
import org.mentorledger.server.store.keys.MasterKey;

/** On one outside PostgreSQL, at first with the library's own unsafe settings: those are the bad example. */
class PostgresRulesTest {
    @TempDir
    static Path data;

    private static EmbeddedPostgres unsafe;
    private static PostgresPlace place;

    @BeforeAll
    static void start() throws IOException {
        unsafe = EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
        place = PostgresPlace.of(
                new StoreSettings.Postgres(
                        "jdbc:postgresql://localhost:" + unsafe.getPort() + "/postgres", "postgres", "", false),
                DataFolder.at(data));
        Migrated.to(place);
    }

    @AfterAll
    static void stop() throws IOException {
        unsafe.close();
    }

    @Test
    void aPostgresThatDoesNotSyncIsRefused() {
        assertThatThrownBy(() -> Durability.check(place))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("fsync = off");
    }

    @ParameterizedTest
    @CsvSource({
        "postgres, nobody, does not let this node in, mentorledger.postgres.username",
        "elsewhere, postgres, has no such database, mentorledger.postgres.url",
    })
    void whyItDoesNotAnswerIsNamedWithItsSetting(String database, String username, String problem, String setting) {
        PostgresPlace wrong = PostgresPlace.of(
                new StoreSettings.Postgres(
                        "jdbc:postgresql://localhost:" + unsafe.getPort() + "/" + database + "?password=geheim",
                        username,
                        "geheim",
                        false),
                DataFolder.at(data));

        assertThatThrownBy(() -> OneNode.on(wrong, () -> {}))
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refused -> assertThat(refused.remedy()).contains(setting))
                .hasMessageContaining(problem)
                .hasMessageNotContaining("geheim");
    }

    @Test
    void dataOfANewerVersionAreLeftAlone() throws Exception {
        try (Connection connection = place.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "INSERT INTO flyway_schema_history VALUES (999, '999', 'later', 'SQL', 'V999__later.sql', 1, 'x', now(), 1, true)");
            try {
                assertThatThrownBy(() -> Migrated.to(place))
                        .isInstanceOf(StartRefused.class)
                        .hasMessageContaining("newer version")
                        .hasMessageContaining("999");
            } finally {
                statement.execute("DELETE FROM flyway_schema_history WHERE installed_rank = 999");
            }
        }
    }

    @Test
    void whereJustTheKnownStepsWereTakenNothingIsSetUpToTakeThem() {
        assertThat(KnownSteps.all()).hasSizeGreaterThan(1);
        assertThat(KnownSteps.stand(place)).isTrue();
    }

    @Test
    void aStepThatWasTakenInAnotherFormIsRefused() throws Exception {
        try (Connection connection = place.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE flyway_schema_history SET checksum = checksum + 1 WHERE version = '1'");
            try {
                assertThat(KnownSteps.stand(place)).isFalse();
                assertThatThrownBy(() -> Migrated.to(place))
                        .isInstanceOf(StartRefused.class)
                        .hasMessageContaining("checksum");
            } finally {
                statement.execute("UPDATE flyway_schema_history SET checksum = checksum - 1 WHERE version = '1'");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"DROP SCHEMA keys CASCADE", "DROP TABLE keys.wrapping_key", "DELETE FROM keys.wrapping_key"})
    void eventsWhoseKeysAreGoneAreNotServedAsOfPeopleWhoWereErased(String loss) throws Exception {
        try (Connection connection = place.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "INSERT INTO keys.wrapping_key (name, wrapped) VALUES ('ledger:mac', ''), ('participant:a', '')");
            statement.execute(
                    "INSERT INTO DomainEventEntry (aggregateIdentifier, sequenceNumber, eventIdentifier, payload, payloadType,"
                            + " timeStamp) VALUES ('participant:a', 0, 'e', '', 'x', 'now')");
            assertThatCode(() -> Migrated.to(place)).doesNotThrowAnyException();
            connection.setAutoCommit(false);
            statement.execute(loss);
            connection.commit();
            try {
                assertThatThrownBy(() -> Migrated.to(place))
                        .isInstanceOfSatisfying(
                                StartRefused.class,
                                refused -> assertThat(refused.remedy()).contains("keys and events together"))
                        .hasMessageContaining("schema keys");
            } finally {
                statement.execute("CREATE SCHEMA IF NOT EXISTS keys");
                statement.execute(
                        "CREATE TABLE IF NOT EXISTS keys.wrapping_key"
                                + " (name VARCHAR(255) PRIMARY KEY, wrapped BYTEA NOT NULL, made_at TIMESTAMPTZ NOT NULL DEFAULT now())");
                statement.execute("DELETE FROM keys.wrapping_key");
                statement.execute("DELETE FROM DomainEventEntry");
                connection.commit();
            }
        }
    }

    @Test
    void aSecondNodeOnTheSamePostgresIsRefusedWhileTheFirstIsThere() throws Exception {
        try (OneNode first = OneNode.on(place, () -> {})) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> OneNode.on(place, () -> {}))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("Another node");
        }
        assertThatCode(() -> OneNode.on(place, () -> {}).close()).doesNotThrowAnyException();
    }

    @Test
    void aTransactionOfACommandEndsInTimeToBeSeen() throws Exception {
        try (OneNode node = OneNode.on(place, () -> {});
                HikariDataSource events = Connections.forEvents(place, node);
                Connection connection = events.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW transaction_timeout")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("30s");
        }
    }

    @Test
    void ofManyMakersOfAKeyOneWinsAndItOutlivesARestart() throws Exception {
        MasterKey master = MasterKey.in(DataFolder.at(data));
        try (OneNode node = OneNode.on(place, () -> {});
                HikariDataSource keys = Connections.forKeys(place, node)) {
            JdbcKeyStore store = new JdbcKeyStore(keys, master);
            assertThat(IntStream.range(0, 40)
                            .parallel()
                            .mapToObj(i -> store.findOrCreate("participant:ana", () -> Random.randBytes(32)))
                            .distinct())
                    .allSatisfy(key -> assertThat(key)
                            .isEqualTo(store.find("participant:ana").orElseThrow()));
            assertThat(store.find("participant:nobody")).isEmpty();
        }
        try (OneNode node = OneNode.on(place, () -> {});
                HikariDataSource keys = Connections.forKeys(place, node)) {
            assertThat(new JdbcKeyStore(keys, MasterKey.in(DataFolder.at(data))).find("participant:ana"))
                    .isPresent();
        }
    }

    @Test
    void keysAreOfNoUseUnderAnotherMasterKey(@TempDir Path elsewhere) throws Exception {
        try (OneNode node = OneNode.on(place, () -> {});
                HikariDataSource keys = Connections.forKeys(place, node)) {
            new JdbcKeyStore(keys, MasterKey.in(DataFolder.at(data)))
                    .findOrCreate("participant:bo", () -> Random.randBytes(32));

            JdbcKeyStore foreign = new JdbcKeyStore(keys, MasterKey.in(DataFolder.at(elsewhere)));

            assertThatThrownBy(() -> foreign.find("participant:bo"))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("master key");
        }
    }
}
