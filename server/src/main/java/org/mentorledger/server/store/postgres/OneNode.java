package org.mentorledger.server.store.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import org.mentorledger.server.store.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds PostgreSQL for one node, by an advisory lock that lives as long as its connection. When the connection breaks,
 * because the database restarted, the lock is taken again; when another node has it by then, this one ends.
 */
final class OneNode implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OneNode.class);
    /** The letters of "ledger", so that an operator who looks into pg_locks may guess. */
    private static final long KEY = 0x6c6564676572L;

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration LOOK = Duration.ofSeconds(2);
    /** The lock of a connection that broke on this side only takes a while to go. */
    private static final int MOST_REFUSALS = 8;

    private final PostgresPlace place;
    private final Runnable end;
    private final Thread watch = new Thread(this::watch, "one-node");
    private volatile Connection holder;

    private OneNode(PostgresPlace place, Connection holder, Runnable end) {
        this.place = place;
        this.holder = holder;
        this.end = end;
        watch.setDaemon(true);
    }

    /** @throws StartRefused when another node is at work on this PostgreSQL */
    static OneNode on(PostgresPlace place, Runnable end) {
        try {
            Connection connection = place.connect();
            // A node that was just killed may still be on its way out.
            long until = System.nanoTime() + PATIENCE.toNanos();
            while (!tryLock(connection)) {
                if (System.nanoTime() > until) {
                    connection.close();
                    throw new StartRefused(
                            "Another node is at work on this PostgreSQL, and only one can be.",
                            "Stop that node first, or run many on Axon Server with mentorledger.store=axonserver.");
                }
                Thread.sleep(200);
            }
            OneNode node = new OneNode(place, connection, end);
            node.watch.start();
            return node;
        } catch (SQLException e) {
            throw place.refused(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for PostgreSQL", e);
        }
    }

    private void watch() {
        int refusals = 0;
        try {
            while (true) {
                Thread.sleep(LOOK.toMillis());
                refusals = holds() || takeAgain() ? 0 : refusals + 1;
                if (refusals == MOST_REFUSALS) {
                    LOG.error("Another node took over this PostgreSQL; this one ends");
                    end.run();
                    return;
                }
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean holds() {
        try {
            return holder.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    /** False only when somebody else holds it; while the database is away nobody does. */
    private boolean takeAgain() {
        try {
            holder.close();
            Connection connection = place.connect();
            if (tryLock(connection)) {
                holder = connection;
                return true;
            }
            connection.close();
            return false;
        } catch (SQLException away) {
            return true;
        }
    }

    private static boolean tryLock(Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("SELECT pg_try_advisory_lock(?)")) {
            lock.setLong(1, KEY);
            try (ResultSet row = lock.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        watch.interrupt();
        holder.close();
    }
}
