package org.mentorledger.query.projection;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import com.mongodb.client.result.UpdateResult;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Of the nodes that share a database one builds rooms from the first event on: two at once would fold onto each other's
 * documents. Who holds the lease says so every few seconds; who says nothing through thirty looks of another, a second apart, is
 * taken for dead. Looks that failed do not count: while the database is away nobody can say anything. Who holds it writes only
 * while it was heard of there a short time ago by its own clock, and so cannot have been taken for dead.
 */
final class BuildLease implements AutoCloseable {
    private static final String ID = "first-build";
    private static final String HOLDER = "holder";
    private static final String BEAT = "beat";
    private static final long BEAT_SECONDS = 5;
    private static final int DEAD_LOOKS = 30;
    private static final long SURE_NANOS = TimeUnit.SECONDS.toNanos(15);
    private static final long MOST_MILLIS = 10_000;

    private final MongoCollection<Document> leases;
    private final LongSupplier clock;
    private final String holder = UUID.randomUUID().toString();
    private @Nullable Document seen;
    private int looks;
    private @Nullable Thread beating;

    /** When what was heard last was said. */
    private volatile long heardAt;

    private volatile boolean lost;

    BuildLease(MongoDatabase database, LongSupplier clock) {
        this.leases = database.getCollection("buildLease");
        this.clock = clock;
    }

    /** Takes it, unless another node holds it; to be tried about each second. */
    synchronized boolean take() {
        long asked = clock.getAsLong();
        boolean taken = isFree() || hasDied();
        if (taken) {
            heardAt = asked;
            lost = false;
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

    /** One of its own, of which the database did not hear that it was given back, need not be waited for. */
    private boolean hasDied() {
        Document now = leases.find(Filters.eq(ID)).first();
        looks = now != null && now.equals(seen) ? looks + 1 : 0;
        seen = now;
        return now != null
                && (looks >= DEAD_LOOKS || holder.equals(now.getString(HOLDER)))
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

    /** Whether the database has answered. */
    private boolean beatOnce() {
        long said = clock.getAsLong();
        try {
            UpdateResult heard =
                    leases.updateOne(Filters.and(Filters.eq(ID), Filters.eq(HOLDER, holder)), Updates.inc(BEAT, 1L));
            lost = heard.getMatchedCount() == 0;
            heardAt = said;
            return true;
        } catch (MongoException away) {
            return false; // who is away for long may have lost it: nothing is written until that is known
        }
    }

    /** @throws Lost when it is known that another node has taken it */
    void check() {
        if (lost) {
            throw new Lost();
        }
    }

    /**
     * Returns once nobody else can have taken it; where it was not heard of for long, once the database has answered.
     *
     * @throws Lost when another node has taken it
     */
    void prove() throws InterruptedException {
        check();
        if (clock.getAsLong() - heardAt > SURE_NANOS) {
            proveNow();
        }
    }

    /** The same, and the database is asked in any case. */
    void proveNow() throws InterruptedException {
        while (!beatOnce()) {
            TimeUnit.SECONDS.sleep(1);
        }
        check();
    }

    /** Gives it back. */
    @Override
    public synchronized void close() {
        if (beating != null) {
            beating.interrupt();
            try {
                beating.join(MOST_MILLIS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            beating = null;
        }
        leases.deleteOne(Filters.and(Filters.eq(ID), Filters.eq(HOLDER, holder)));
    }

    /** Another node builds the rooms now. */
    static final class Lost extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Lost() {
            super("Another node builds the rooms now", null, false, false);
        }
    }
}
