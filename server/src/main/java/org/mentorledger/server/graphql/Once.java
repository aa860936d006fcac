package org.mentorledger.server.graphql;

import java.util.concurrent.atomic.AtomicBoolean;

/** Gives back what was taken, however often it is told to: an end and a cancellation may both come. */
final class Once implements Runnable {
    private final AtomicBoolean done = new AtomicBoolean();
    private final Runnable work;

    Once(Runnable work) {
        this.work = work;
    }

    @Override
    public void run() {
        if (!done.getAndSet(true)) {
            work.run();
        }
    }
}
