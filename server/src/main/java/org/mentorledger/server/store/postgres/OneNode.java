package org.mentorledger.server.store.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mentorledger.server.store.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds PostgreSQL for one node, by an advisory lock that lives as long as its connection. When the connection breaks,
 * because the database restarted, the lock is taken again; when another node has it by then, this one ends. In between it
 * writes nothing: see {@link Claim}.
 */
final class OneNode implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OneNode.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final int LOOKS_BETWEEN_PROBES = 5;
    /** The lock of a connection that broke on this side only takes a while to go. */
    private static final int PATIENCES_UNTIL_THE_END = 3;

    private final PostgresPlace place;
    private final Claim claim = new Claim("mentor-ledger node " + UUID.randomUUID());
    private final Runnable end;
    private final Duration patience;
    private final Thread watch = new Thread(this::watch, "one-node");
    private volatile Connection holder;
    private volatile @Nullable String trouble;

    private OneNode(PostgresPlace place, Runnable end, Duration patience) throws SQLException, InterruptedException {
        this.place = place;
        this.end = end;
        this.patience = patience;
        this.holder = connect();
        watch.setDaemon(true);
    }

    /** @throws StartRefused when another node is at work on this PostgreSQL */
    static OneNode on(PostgresPlace place, Runnable end) {
        return on(place, end, PATIENCE);
    }

    /**
     * As above.
     *
     * @param patience how long a node that was just killed may still be on its way out
     */
    static OneNode on(PostgresPlace place, Runnable end, Duration patience) {
        try {
            OneNode node = new OneNode(place, end, patience);
            node.begin();
            return node;
        } catch (SQLException e) {
            throw place.refused(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for PostgreSQL", e);
        }
    }

    private void begin() throws SQLException, InterruptedException {
        long until = System.nanoTime() + patience.toNanos();
        while (!tryLock(holder, Claim.NODE) || !nobodyElseIsConnected()) {
            if (System.nanoTime() > until) {
                holder.close();
                throw new StartRefused(
                        "Another node is at work on this PostgreSQL, and only one can be.",
                        "Stop that node first, or run many on Axon Server with mentorledger.store=axonserver.");
            }
            Thread.sleep(Math.min(200, patience.toMillis()));
        }
        watch.start();
    }

    /** What a connection says before it is used: that this node holds the lock, and that it is there as long as itself. */
    String claim() {
        return claim.statement();
    }

    /** Why events cannot be written at the moment; null while they can. */
    @Nullable
    String trouble() {
        return trouble;
    }

    private void watch() {
        long lost = 0;
        try {
            for (int look = 1; true; look++) {
                Thread.sleep(Math.min(LOOK.toMillis(), patience.toMillis()));
                if (holds()) {
                    lost = 0;
                    if (look % LOOKS_BETWEEN_PROBES == 0) {
                        tell(Probe.of(holder));
                    }
                } else if (takeAgain()) {
                    lost = 0;
                } else {
                    lost = lost == 0 ? System.nanoTime() : lost;
                    if (System.nanoTime() - lost
                            > patience.multipliedBy(PATIENCES_UNTIL_THE_END).toNanos()) {
                        LOG.error("Another node took over this PostgreSQL; this one ends");
                        end.run();
                        return;
                    }
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
            Connection connection = connect();
            if (tryLock(connection, Claim.NODE)) {
                holder = connection;
                tell(Probe.of(connection));
                return true;
            }
            connection.close();
            tell("another node holds this PostgreSQL");
            return false;
        } catch (SQLException away) {
            tell("PostgreSQL does not answer");
            return true;
        }
    }

    private void tell(@Nullable String now) {
        String before = trouble;
        trouble = now;
        if (now != null && !now.equals(before)) {
            LOG.error("No event can be written: {}", now);
        } else if (now == null && before != null) {
            LOG.info("Events can be written again");
        }
    }

    private Connection connect() throws SQLException {
        return place.connect(claim.name());
    }

    /** A node whose lock is gone may still have connections, and write by them. */
    private boolean nobodyElseIsConnected() throws SQLException {
        if (!tryLock(holder, Claim.CONNECTIONS)) {
            return false;
        }
        try (PreparedStatement unlock = holder.prepareStatement("SELECT pg_advisory_unlock(?)")) {
            unlock.setLong(1, Claim.CONNECTIONS);
            unlock.execute();
        }
        return true;
    }

    private static boolean tryLock(Connection connection, long key) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("SELECT pg_try_advisory_lock(?)")) {
            lock.setLong(1, key);
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
