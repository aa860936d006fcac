package org.mentorledger.server.store.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** The pools of connections, each for one kind of work. */
final class Connections {
    /** How many commands may be under way at once. */
    private static final int COMMANDS = 20;

    /** Keys of people and relationships, read and made now and then; those of records come with their events. */
    private static final int KEYS = 10;

    /** One writes for all; another where its connection breaks. */
    private static final int APPENDS = 2;

    /** Who writes while the database is away hears of it before their client gives up. */
    private static final int WAIT_MILLIS = 5_000;

    /** Plans are made while the tables are all but empty, and kept: by their size then, whole tables would be read each time. */
    private static final String BY_INDEX = "SET enable_seqscan = off";

    private Connections() {}

    /**
     * For commands, and for reading events. A transaction ends after 30 s at most: one that commits later than that could
     * slip behind a reader that no longer looks for it.
     */
    static HikariDataSource forEvents(PostgresPlace place, OneNode node) {
        return new HikariDataSource(pool("events", place, node, COMMANDS));
    }

    /** For what commands add, all of it written by one at a time: apart, for those who wait hold connections. */
    static HikariDataSource forAppends(PostgresPlace place, OneNode node) {
        return new HikariDataSource(pool("appends", place, node, APPENDS));
    }

    /** For keys: apart, so that a command that holds a connection never waits for a second one of the same pool. */
    static HikariDataSource forKeys(PostgresPlace place, OneNode node) {
        HikariConfig pool = pool("keys", place, node, KEYS);
        pool.setAutoCommit(true);
        return new HikariDataSource(pool);
    }

    private static HikariConfig pool(String name, PostgresPlace place, OneNode node, int size) {
        HikariConfig pool = new HikariConfig();
        pool.setPoolName(name);
        pool.setJdbcUrl(place.url());
        pool.setUsername(place.username());
        pool.setPassword(place.password());
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(WAIT_MILLIS);
        pool.setConnectionInitSql(node.claim() + "; " + BY_INDEX);
        pool.addDataSourceProperty("ApplicationName", "mentor-ledger " + name);
        pool.addDataSourceProperty("connectTimeout", "5");
        pool.addDataSourceProperty("socketTimeout", "20");
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        return pool;
    }
}
