package org.mentorledger.server.store.postgres;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentorledger.server.store.DataFolder;
import org.mentorledger.server.store.Plaintext;
import org.mentorledger.server.store.StartRefused;
import org.mentorledger.server.store.StoreSettings;
import org.mentorledger.server.store.embedded.PrivatePostgres;

/** Where the PostgreSQL of this node is and how to log in there: an outside one where the settings name it, else its own. */
final class PostgresPlace implements AutoCloseable {
    private static final String HOST = "(\\[[0-9a-fA-F:]+]|[^/@?:,\\[\\]]+)(:\\d{1,5})?";

    /** With no user in it: the driver knows none there. */
    private static final Pattern URL =
            Pattern.compile("jdbc:postgresql:(//" + HOST + "(," + HOST + ")*/)?[^/@?]*(\\?.*)?");

    /** As the driver takes it, encrypted or not at all. */
    private static final Pattern ENCRYPTED =
            Pattern.compile("[?&](sslmode=(require|verify-ca|verify-full)|ssl=true)(&|$)");

    private static final Pattern AUTHORITY = Pattern.compile("jdbc:postgresql://([^/?]*)");

    private final String url;
    private final String username;
    private final String password;
    private final @Nullable PrivatePostgres own;

    private PostgresPlace(String url, String username, String password, @Nullable PrivatePostgres own) {
        this.url = url;
        this.username = username;
        this.password = password;
        this.own = own;
    }

    static PostgresPlace of(StoreSettings.Postgres settings, DataFolder folder) {
        if (settings.url() == null) {
            PrivatePostgres own = PrivatePostgres.start(folder);
            return new PostgresPlace(own.url(), "postgres", own.password(), own);
        }
        if (!URL.matcher(settings.url()).matches()) {
            throw new StartRefused(
                    "mentorledger.postgres.url is no JDBC URL of a PostgreSQL.",
                    "Write it as jdbc:postgresql://HOST:5432/DATABASE, with mentorledger.postgres.username and password"
                            + " beside it.");
        }
        Plaintext.check(
                "mentorledger.postgres",
                hosts(settings.url()),
                ENCRYPTED.matcher(settings.url()).find(),
                settings.plaintext(),
                "Add sslmode=verify-full to mentorledger.postgres.url");
        return new PostgresPlace(settings.url(), settings.username(), settings.password(), null);
    }

    private static Stream<String> hosts(String url) {
        Matcher authority = AUTHORITY.matcher(url);
        return authority.find()
                ? Stream.of(authority.group(1).split(",")).map(host -> host.replaceFirst(":\\d+$", ""))
                : Stream.of("localhost");
    }

    String url() {
        return url;
    }

    String username() {
        return username;
    }

    String password() {
        return password;
    }

    /** A connection of one's own, outside every pool. */
    Connection connect() throws SQLException {
        return connect("mentor-ledger");
    }

    /** As above, under that name. */
    Connection connect(String name) throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("user", username);
        settings.setProperty("password", password);
        settings.setProperty("connectTimeout", "10");
        settings.setProperty("socketTimeout", "10");
        settings.setProperty("ApplicationName", name);
        settings.setProperty("tcpKeepAlive", "true");
        return DriverManager.getConnection(url, settings);
    }

    /** What a library says, without the URL, which may hold a password. */
    String withoutSecrets(String words) {
        return words.replace(url, "the URL");
    }

    /** What is wrong, and which setting to look at; a URL may hold a password. */
    StartRefused refused(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        String words = withoutSecrets(String.valueOf(e.getMessage()));
        if (state.startsWith("28")) {
            return new StartRefused(
                    "PostgreSQL does not let this node in: " + words + ".",
                    "See that mentorledger.postgres.username and mentorledger.postgres.password are right.",
                    e);
        }
        if (state.equals("3D000")) {
            return new StartRefused(
                    "PostgreSQL has no such database: " + words + ".",
                    "Create it, or name another at the end of mentorledger.postgres.url.",
                    e);
        }
        return new StartRefused(
                "PostgreSQL does not answer: " + words,
                "See that mentorledger.postgres.url names its host and port, and that it runs and can be reached.",
                e);
    }

    @Override
    public void close() throws IOException {
        if (own != null) {
            own.close();
        }
    }
}
