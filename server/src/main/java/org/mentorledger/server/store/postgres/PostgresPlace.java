package org.mentorledger.server.store.postgres;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.mentorledger.server.store.DataFolder;
import org.mentorledger.server.store.StoreSettings;
import org.mentorledger.server.store.embedded.PrivatePostgres;

/** Where the PostgreSQL of this node is and how to log in there: an outside one where the settings name it, else its own. */
final class PostgresPlace implements AutoCloseable {
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
        return new PostgresPlace(settings.url(), settings.username(), settings.password(), null);
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
        Properties settings = new Properties();
        settings.setProperty("user", username);
        settings.setProperty("password", password);
        settings.setProperty("connectTimeout", "10");
        settings.setProperty("socketTimeout", "30");
        settings.setProperty("tcpKeepAlive", "true");
        return DriverManager.getConnection(url, settings);
    }

    @Override
    public void close() throws IOException {
        if (own != null) {
            own.close();
        }
    }
}
