package org.mentorledger.query.projection;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.bson.BsonDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Places of streams that a room has noted: known here at once, in the database a moment later, many in one command. What is
 * lost with the node is noted again from the events that come again, for a token is never stored before them.
 */
final class LateNotes {
    private static final Logger LOG = LoggerFactory.getLogger(LateNotes.class);
    private static final int MOST = 1_000;

    private final Consumer<List<WriteModel<BsonDocument>>> database;
    private final Consumer<Runnable> soon;
    private final Map<String, Long> late = new HashMap<>();
    private final ReentrantLock writing = new ReentrantLock();

    /**
     * @param database takes the updates; throws when it cannot
     * @param soon runs what it is given a moment later, or never once the node stops
     */
    LateNotes(Consumer<List<WriteModel<BsonDocument>>> database, Consumer<Runnable> soon) {
        this.database = database;
        this.soon = soon;
    }

    void add(Map<String, Long> notes) {
        boolean first;
        int size;
        synchronized (late) {
            first = late.isEmpty();
            notes.forEach((stream, sequence) -> late.merge(stream, sequence, Math::max));
            size = late.size();
        }
        if (size > MOST) {
            write();
        } else if (first && size > 0) {
            soon.accept(this::tryToWrite);
        }
    }

    /** Where a stream stands as far as only memory knows, else -1. */
    long of(String stream) {
        synchronized (late) {
            return late.getOrDefault(stream, -1L);
        }
    }

    /** Once it returns, the database knows all that was noted before. */
    void write() {
        writing.lock();
        try {
            Map<String, Long> now;
            synchronized (late) {
                now = Map.copyOf(late);
            }
            List<WriteModel<BsonDocument>> updates = new ArrayList<>();
            now.forEach((stream, sequence) -> updates.add(new UpdateOneModel<>(
                    Filters.eq(stream), Updates.max(Documents.SEQUENCE, sequence), new UpdateOptions().upsert(true))));
            database.accept(updates);
            synchronized (late) {
                now.forEach(late::remove);
            }
        } finally {
            writing.unlock();
        }
    }

    /** What was noted is forgotten with all else of the generation; once it returns, nothing of it is on its way to the database. */
    void clear() {
        writing.lock();
        try {
            synchronized (late) {
                late.clear();
            }
        } finally {
            writing.unlock();
        }
    }

    private void tryToWrite() {
        try {
            write();
        } catch (RuntimeException away) {
            LOG.debug(
                    "Places are written with the next token: {}",
                    away.getClass().getName());
        }
    }
}
