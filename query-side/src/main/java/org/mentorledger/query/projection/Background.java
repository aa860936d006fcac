package org.mentorledger.query.projection;

import java.util.concurrent.TimeUnit;

/** Work on a thread of its own that ends when it is interrupted, and keeps no node from ending. */
final class Background {
    private static final long MOST_SECONDS = 10;

    private final Thread thread;

    Background(String name, Runnable work) {
        thread = new Thread(work, name);
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    boolean isAlive() {
        return thread.isAlive();
    }

    /** Interrupts it, and returns once it has ended, or after some seconds. */
    void stop() {
        thread.interrupt();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(MOST_SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
