package org.mentorledger.server.issuer;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** One asks the issuer at a time. Few wait for that, and not for long: a node whose issuer hangs has threads for others. */
final class Turn {
    private static final int WAITING = 64;

    private final ReentrantLock lock = new ReentrantLock();

    /** Whether it is the caller's turn, who then ends it. */
    boolean begin(boolean waits) {
        try {
            return lock.tryLock() || (waits && lock.getQueueLength() < WAITING && lock.tryLock(1, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void end() {
        lock.unlock();
    }
}
