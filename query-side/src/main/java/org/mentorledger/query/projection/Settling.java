package org.mentorledger.query.projection;

import com.mongodb.MongoException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.mentorledger.kernel.thread.Daemons;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rooms that were switched and rest yet, until every node has looked which generation is read. Meanwhile the next is handed over: so
 * the looks of others are waited for once, and not once for each room.
 */
final class Settling implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Settling.class);
    private static final long AGAIN_MILLIS = 1_000;
    private static final long MOST_SECONDS = 30;

    private final Map<HandOver, Future<?>> resting = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(new Daemons("rooms-settling"));

    /** That room goes on after so long. */
    void add(HandOver rest, long millis) {
        resting.put(rest, clock.schedule(() -> goesOn(rest), millis, TimeUnit.MILLISECONDS));
    }

    private void goesOn(HandOver rest) {
        try {
            rest.close();
            resting.remove(rest);
        } catch (MongoException away) {
            LOG.info(
                    "Other nodes are told later that a room goes on: {}",
                    away.getClass().getName());
            if (clock.isShutdown()) {
                return; // they take the rebuild for dead, and then let the room go on themselves
            }
            add(rest, AGAIN_MILLIS);
        }
    }

    /** Returns once all go on. */
    @Override
    public void close() {
        clock.shutdown();
        try {
            if (!clock.awaitTermination(MOST_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("A room does not go on");
            }
        } catch (InterruptedException stopped) {
            clock.shutdownNow();
            resting.keySet().forEach(this::goesOn);
            Thread.currentThread().interrupt();
        }
    }
}
