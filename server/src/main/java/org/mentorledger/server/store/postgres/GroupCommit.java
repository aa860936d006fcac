package org.mentorledger.server.store.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Writes what commands add, together what comes while the last is being written: one transaction, one sync of the disk for
 * all of them. Each stands or falls alone all the same; where one of many is refused, each is written for itself.
 */
final class GroupCommit {
    /** Events of a transaction, more or less: nobody waits long for others. */
    private static final int MOST = 64;

    private final DataSource connections;
    private final Rows rows;
    private final Deque<Append> waiting = new ArrayDeque<>();
    private boolean busy;

    /** @param connections of its own, for those who wait may hold all others */
    GroupCommit(DataSource connections, Rows rows) {
        this.connections = connections;
        this.rows = rows;
    }

    /** Writes rows within the transaction of that connection; fails those appends that contradict what is stored. */
    interface Rows {
        void write(Connection connection, List<Append> appends) throws SQLException;
    }

    /**
     * Returns once it is durable.
     *
     * @throws Exception when it is not written; or when the connection broke at the end, perhaps it is
     */
    void write(Append append) throws Exception {
        if (!begins(append) && !append.awaitsWriting()) {
            append.check();
            return;
        }
        List<Append> group = withThoseWaiting(append);
        try {
            together(group);
        } catch (RuntimeException | Error broken) {
            group.stream()
                    .filter(one -> !one.isWritten())
                    .forEach(one -> one.fail(new IllegalStateException("The group was not written", broken)));
            throw broken;
        } finally {
            handOn();
            group.forEach(Append::settle);
        }
        append.check();
    }

    /** How many wait for their turn. */
    synchronized int waiting() {
        return waiting.size();
    }

    private synchronized boolean begins(Append append) {
        if (busy) {
            waiting.add(append);
            return false;
        }
        busy = true;
        return true;
    }

    private synchronized List<Append> withThoseWaiting(Append append) {
        List<Append> group = new ArrayList<>(List.of(append));
        while (group.size() < MOST && !waiting.isEmpty()) {
            group.add(waiting.remove());
        }
        return group;
    }

    private synchronized void handOn() {
        @Nullable Append next = waiting.poll();
        busy = next != null;
        if (next != null) {
            next.lead();
        }
    }

    private void together(List<Append> group) {
        try {
            inOneTransaction(group);
        } catch (SQLException refused) {
            List<Append> standing =
                    group.stream().filter(one -> !one.hasFailed()).toList();
            if (isAway(refused)) {
                standing.forEach(one -> one.fail(away(refused)));
            } else if (group.size() == 1) {
                standing.forEach(one -> one.fail(refused));
            } else {
                standing.forEach(one -> together(List.of(one)));
            }
        }
    }

    private void inOneTransaction(List<Append> group) throws SQLException {
        try (Connection connection = connections.getConnection()) {
            connection.setAutoCommit(false);
            boolean ends = false;
            try {
                rows.write(connection, group);
                ends = true;
            } finally {
                if (!ends) {
                    connection.rollback();
                }
            }
            commit(connection, group);
        }
    }

    /** Whether a commit that failed stands nobody knows: none of it is written again. */
    private static void commit(Connection connection, List<Append> group) {
        try {
            connection.commit();
            group.forEach(Append::written);
        } catch (SQLException unknown) {
            group.stream().filter(one -> !one.hasFailed()).forEach(one -> one.fail(away(unknown)));
        }
    }

    private static SQLException away(SQLException failure) {
        return new SQLNonTransientConnectionException(failure.getMessage(), failure.getSQLState(), failure);
    }

    /** The connection or the database is gone (08, 57), out of means (53), too slow (25) or says nothing: for all alike. */
    private static boolean isAway(SQLException failure) {
        String state = failure.getSQLState();
        return state == null || Stream.of("08", "25", "53", "57").anyMatch(state.toUpperCase(Locale.ROOT)::startsWith);
    }
}
