package org.mentorledger.server.store.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/** A PostgreSQL outside every node, behind a password, safe for data that matter. It can be killed and comes back on its port. */
public final class OutsidePostgres implements AutoCloseable {
    /** Of the role {@code postgres}. */
    public static final String PASSWORD = "correct horse";

    private final Path folder;
    private EmbeddedPostgres postgres;

    private OutsidePostgres(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        Path password = Files.writeString(folder.resolve("password"), PASSWORD);
        postgres = builder()
                .setLocaleConfig("pwfile", password.toString())
                .setLocaleConfig("auth-host", "scram-sha-256")
                .start();
    }

    /** Starts a new one in that folder. */
    public static OutsidePostgres in(Path folder) {
        try {
            return new OutsidePostgres(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private EmbeddedPostgres.Builder builder() {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("cluster"))
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setConnectConfig("password", PASSWORD);
        Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on", "unix_socket_directories", "")
                .forEach(builder::setServerConfig);
        return builder;
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres";
    }

    /** The settings of a node that works on it. */
    public List<String> settings() {
        return List.of("--mentorledger.postgres.url=" + url(), "--mentorledger.postgres.password=" + PASSWORD);
    }

    /** Kills it, and whatever it started, at once. */
    public void kill() {
        ProcessHandle postmaster = postmaster();
        List<ProcessHandle> all = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        postmaster.onExit().join();
        all.forEach(process -> process.onExit().join());
    }

    private ProcessHandle postmaster() {
        try {
            String pid =
                    Files.readAllLines(folder.resolve("cluster/postmaster.pid")).get(0);
            return ProcessHandle.of(Long.parseLong(pid.trim())).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it again after it was killed. */
    public void startAgain() {
        try {
            int port = postgres.getPort();
            postgres.close();
            postgres = builder().setPort(port).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void does(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(), "postgres", PASSWORD);
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
