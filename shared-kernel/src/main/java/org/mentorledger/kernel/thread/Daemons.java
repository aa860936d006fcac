package org.mentorledger.kernel.thread;

import java.util.concurrent.ThreadFactory;

/**
 * Threads that do not keep the process alive: what they still have to do is lost with it, or said elsewhere.
 *
 * @param name of each of them
 */
public record Daemons(String name) implements ThreadFactory {

    @Override
    public Thread newThread(Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
