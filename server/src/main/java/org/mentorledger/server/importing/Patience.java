package org.mentorledger.server.importing;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long to go on asking a ledger that does not answer.
 *
 * @param attempts how often one request is sent at most
 * @param first the wait before the second attempt; each later one waits twice as long
 */
public record Patience(int attempts, Duration first) {
    /** About half a minute in all. */
    public static final Patience USUAL = new Patience(8, Duration.ofMillis(250));

    /** Waits before the attempt after this one; a little unevenly, so that senders do not come back together. */
    void waitAfter(int attempt) {
        pause(first.toMillis() << (attempt - 1));
    }

    /** Waits as long as the ledger said, a minute at most. */
    void waitFor(long seconds) {
        pause(Math.min(60, seconds) * 1_000);
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis + ThreadLocalRandom.current().nextLong(millis / 4 + 1));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Halt.unreachable("It was stopped.");
        }
    }
}
