package org.mentorledger.server.store.postgres;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.mentorledger.kernel.thread.Daemons;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes what commands add, together what comes while the last is being written: one transaction, one sync of the disk for
 * all of them. Each stands or falls alone all the same; where one of many is refused, each is written for itself.
 */
final class GroupCommit {
    private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);

    /** Appends of a transaction: nobody waits long for others. */
    private static final int MOST = 64;

    private static final int IDLE_SECONDS = 10;

    private final DataSource connections;
    private final Rows rows;
    private final Deque<Append> waiting = new ArrayDeque<>();
    private final Executor writer;
    private boolean busy;

    /** @param connections of its own, for those who wait may hold all others; each statement commits by itself */
    GroupCommit(DataSource connections, Rows rows) {
        this(connections, rows, oneThread());
    }

    /** @param writer runs what goes on writing, one at a time, apart from those who wait */
    GroupCommit(DataSource connections, Rows rows, Executor writer) {
        this.connections = connections;
        this.rows = rows;
        this.writer = writer;
    }

    private static Executor oneThread() {
        ThreadPoolExecutor thread = new ThreadPoolExecutor(
                1, 1, IDLE_SECONDS, SECONDS, new LinkedBlockingQueue<>(), new Daemons("group-commit"));
        thread.allowCoreThreadTimeOut(true);
        return thread;
    }

    /** Writes rows by one statement of that connection, which commits them; fails those appends that contradict what is stored. */
    interface Rows {
        void write(Connection connection, List<Append> appends) throws SQLException;
    }

    /**
     * Returns once it is durable. Whoever is alone writes it; one thread, which never waits for its turn behind those whom it
     * has just let go on, writes what gathered meanwhile.
     *
     * @throws Exception when it is not written; or when the connection broke at the end, perhaps it is
     */
    void write(Append append) throws Exception {
        if (begins(append)) {
            write(List.of(append));
            if (othersWait()) {
                handOn();
            }
        }
        append.await();
    }

    /** Where no thread can be had, whoever has written goes on: else all who wait would wait for ever. */
    private void handOn() {
        try {
            writer.execute(this::writeThoseWaiting);
        } catch (RuntimeException | Error none) {
            LOG.warn("Commands are written by one of those who sent them: {}", none.toString());
            writeThoseWaiting();
        }
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

    private synchronized boolean othersWait() {
        busy = !waiting.isEmpty();
        return busy;
    }

    private void writeThoseWaiting() {
        try {
            do {
                write(next());
            } while (othersWait());
        } catch (RuntimeException | Error broken) {
            giveUp(broken);
            throw broken;
        }
    }

    private synchronized void giveUp(Throwable broken) {
        waiting.forEach(one -> {
            one.fail(notWritten(broken));
            one.settle();
        });
        waiting.clear();
        busy = false;
    }

    private static IllegalStateException notWritten(Throwable broken) {
        return new IllegalStateException("The group was broken off", broken);
    }

    private synchronized List<Append> next() {
        List<Append> group = new ArrayList<>();
        while (group.size() < MOST && !waiting.isEmpty()) {
            group.add(waiting.remove());
        }
        return group;
    }

    private void write(List<Append> group) {
        try {
            together(group);
        } catch (RuntimeException | Error broken) {
            group.stream().filter(one -> !one.isWritten()).forEach(one -> one.fail(notWritten(broken)));
        } finally {
            group.forEach(Append::settle);
        }
    }

    private void together(List<Append> group) {
        try {
            inOneTransaction(group);
        } catch (SQLException refused) {
            List<Append> standing =
                    group.stream().filter(one -> !one.hasFailed()).toList();
            if (isAway(refused)) { // whether it stands nobody knows: none of it is written again
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
            rows.write(connection, group);
        }
        group.forEach(Append::written);
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
