package org.mentorledger.query.projection;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.mentorledger.kernel.thread.Daemons;

/** Beats each second, on a thread of its own, while the calling one waits for what lets it do nothing else. */
final class Beating {
    private static final long EVERY_SECONDS = 1;

    private Beating() {}

    static void during(Runnable waiting, Runnable beat) {
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(new Daemons("rooms-beat"));
        try {
            Future<?> unused = clock.scheduleWithFixedDelay(beat, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
            waiting.run();
        } finally {
            clock.shutdownNow();
        }
    }
}
