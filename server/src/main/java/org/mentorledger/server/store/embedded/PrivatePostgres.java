package org.mentorledger.server.store.embedded;

import com.google.crypto.tink.subtle.Random;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.mentorledger.server.store.DataFolder;
import org.mentorledger.server.store.StartRefused;

/**
 * A PostgreSQL of this node's own, in its data folder, behind a password, safe for data that matter (the library's
 * defaults are not: they neither sync nor ask for a password).
 */
public final class PrivatePostgres implements AutoCloseable {
    private static final String PASSWORD = "postgres.password";
    private static final Duration START = Duration.ofMinutes(5);
    private static final long LOG_LIMIT = 10_000_000;

    private static final Map<String, String> SAFE = Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "unix_socket_directories", "",
            "max_connections", "50");

    private final EmbeddedPostgres postgres;
    private final Postmaster postmaster;
    private final Orphan ended;
    private final String password;

    private PrivatePostgres(EmbeddedPostgres postgres, Postmaster postmaster, Orphan ended, String password) {
        this.postgres = postgres;
        this.postmaster = postmaster;
        this.ended = ended;
        this.password = password;
    }

    /**
     * Starts it on the cluster in the data folder, made at the first start. Only the holder of the folder's lock may call:
     * whatever still runs on the cluster is taken for an orphan and stopped.
     *
     * @throws StartRefused when it cannot start here; the remedy names the outside alternative
     */
    public static PrivatePostgres start(DataFolder folder) {
        Path home = folder.path().resolve("postgres");
        Path cluster = home.resolve("cluster");
        Root.refuseWithoutUserNamespaces();
        try {
            folder.closedFolder("postgres");
            Binaries binaries = Binaries.in(home);
            if (!Files.exists(cluster)) {
                create(folder, home, cluster);
            } else if (!Files.exists(folder.secretFile(PASSWORD))) {
                throw new StartRefused(
                        "The password of the database in " + cluster + " is gone.",
                        "Bring back " + folder.secretFile(PASSWORD) + " from your backup.");
            } else {
                new Orphan(cluster, binaries).stop();
            }
            String password = password(folder);
            EmbeddedPostgres postgres = builder(home, cluster, password).start();
            List<String> again = again(binaries, cluster, postgres.getPort());
            Orphan running = new Orphan(cluster, binaries);
            return new PrivatePostgres(
                    postgres, Postmaster.over(running, again, Redirect.appendTo(log(home))), running, password);
        } catch (IOException | IllegalStateException e) {
            throw new StartRefused(
                    "The private PostgreSQL in " + home + " does not start: " + e.getMessage(),
                    "Read " + home.resolve("server.log")
                            + ", or name an outside PostgreSQL in mentorledger.postgres.url.",
                    e);
        }
    }

    /** Made aside and moved into place, so that a crash half-way leaves nothing that looks like a database. */
    private static void create(DataFolder folder, Path home, Path cluster) throws IOException {
        Path draft = home.resolve("cluster.draft");
        new Orphan(draft, Binaries.in(home)).stop();
        Folders.delete(draft);
        builder(home, draft, password(folder))
                .setLocaleConfig("pwfile", folder.secretFile(PASSWORD).toString())
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("auth-local", "scram-sha-256")
                .setLocaleConfig("locale", "C")
                .start()
                .close();
        new Orphan(draft, Binaries.in(home)).stop(); // the library waits for five seconds, and then tells nobody
        Files.move(draft, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    private static EmbeddedPostgres.Builder builder(Path home, Path cluster, String password) throws IOException {
        Path log = home.resolve("server.log");
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
            Files.delete(log);
        }
        Redirect toLog = Redirect.appendTo(log(home));
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setPort(FreePort.find())
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START)
                .setConnectConfig("password", password)
                .setOutputRedirector(toLog)
                .setErrorRedirector(toLog);
        SAFE.forEach(builder::setServerConfig);
        return builder;
    }

    private static File log(Path home) {
        return home.resolve("server.log").toFile();
    }

    /** As the library starts it, for when it has to be started again: the library does so once only. */
    private static List<String> again(Binaries binaries, Path cluster, int port) throws IOException {
        List<String> command = new ArrayList<>(binaries.program("postgres"));
        command.addAll(List.of("-D", cluster.toString(), "-p", "" + port, "-c", "timezone=UTC"));
        SAFE.forEach((setting, value) -> command.addAll(List.of("-c", setting + "=" + value)));
        return command;
    }

    private static String password(DataFolder folder) {
        byte[] text = folder.secret(
                PASSWORD, () -> HexFormat.of().formatHex(Random.randBytes(24)).getBytes(StandardCharsets.US_ASCII));
        return new String(text, StandardCharsets.US_ASCII).trim();
    }

    /** Its JDBC URL. */
    public String url() {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres";
    }

    /** The password of the role {@code postgres}. */
    public String password() {
        return password;
    }

    /** Returns once nothing writes to the cluster any more: who makes a backup of it reads it next. */
    @Override
    public void close() throws IOException {
        postmaster.close();
        postgres.close();
        ended.stop();
    }
}
