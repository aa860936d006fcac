package org.mentorledger.query.projection;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Of the nodes that share a database one builds rooms from the first event on: two at once would fold onto each other's
 * documents. Who holds the lease says so every few seconds; who says nothing for long is taken for dead, by the clock of
 * whoever waits.
 */
final class BuildLease implements AutoCloseable {
    private static final String ID = "first-build";
    private static final String HOLDER = "holder";
    private static final String BEAT = "beat";
    private static final long BEAT_SECONDS = 5;
    private static final long DEAD_NANOS = TimeUnit.SECONDS.toNanos(30);

    private final MongoCollection<Document> leases;
    private final LongSupplier clock;
    private final String holder = UUID.randomUUID().toString();
    private @Nullable Document seen;
    private long seenAt;
    private @Nullable Thread beating;

    BuildLease(MongoDatabase database, LongSupplier clock) {
        this.leases = database.getCollection("buildLease");
        this.clock = clock;
    }

    /** Takes it, unless another node holds it. */
    synchronized boolean take() {
        boolean taken = isFree() || hasDied();
        if (taken) {
            Thread thread = new Thread(this::beat, "build-lease");
            thread.setDaemon(true);
            thread.start();
            beating = thread;
        }
        return taken;
    }

    private boolean isFree() {
        try {
            leases.insertOne(new Document("_id", ID).append(HOLDER, holder).append(BEAT, 0L));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    private boolean hasDied() {
        Document now = leases.find(Filters.eq(ID)).first();
        if (now == null || !now.equals(seen)) {
            seen = now;
            seenAt = clock.getAsLong();
            return false;
        }
        return clock.getAsLong() - seenAt > DEAD_NANOS
                && leases.updateOne(
                                        Filters.and(
                                                Filters.eq(ID),
                                                Filters.eq(HOLDER, now.get(HOLDER)),
                                                Filters.eq(BEAT, now.get(BEAT))),
                                        Updates.combine(Updates.set(HOLDER, holder), Updates.set(BEAT, 0L)))
                                .getMatchedCount()
                        == 1;
    }

    private void beat() {
        try {
            while (true) {
                TimeUnit.SECONDS.sleep(BEAT_SECONDS);
                beatOnce();
            }
        } catch (InterruptedException given) {
            Thread.currentThread().interrupt();
        }
    }

    private void beatOnce() {
        try {
            leases.updateOne(Filters.and(Filters.eq(ID), Filters.eq(HOLDER, holder)), Updates.inc(BEAT, 1L));
        } catch (MongoException away) {
            // who is away for long has lost it; what it builds then is built anew by the next
        }
    }

    /** Gives it back. */
    @Override
    public synchronized void close() {
        if (beating != null) {
            beating.interrupt();
            beating = null;
        }
        leases.deleteOne(Filters.and(Filters.eq(ID), Filters.eq(HOLDER, holder)));
    }
}
