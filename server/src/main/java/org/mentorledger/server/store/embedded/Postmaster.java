package org.mentorledger.server.store.embedded;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the private PostgreSQL running: nobody else would. One that was killed, or gave up on a full disk, is started again
 * on its port, at most every ten seconds; connections find it there by themselves.
 */
final class Postmaster implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);
    private static final int LONGEST_PAUSE_SECONDS = 10;
    private static final Duration SOUND = Duration.ofMinutes(1);

    private final Orphan running;
    private final List<String> command;
    private final Redirect log;
    private final Thread watch = new Thread(this::watch, "postmaster");
    private @Nullable Process started;

    private Postmaster(Orphan running, List<String> command, Redirect log) {
        this.running = running;
        this.command = command;
        this.log = log;
        watch.setDaemon(true);
    }

    /**
     * Watches over one that runs.
     *
     * @param running how it is found
     * @param command what starts another like it
     */
    static Postmaster over(Orphan running, List<String> command, Redirect log) {
        Postmaster postmaster = new Postmaster(running, command, log);
        postmaster.watch.start();
        return postmaster;
    }

    private void watch() {
        int pause = 1;
        long began = System.nanoTime();
        try {
            while (true) {
                TimeUnit.SECONDS.sleep(pause);
                if (isRunning()) {
                    pause = System.nanoTime() - began > SOUND.toNanos() ? 1 : pause;
                    continue;
                }
                began = System.nanoTime();
                begin();
                pause = Math.min(pause * 2, LONGEST_PAUSE_SECONDS);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isRunning() {
        try {
            return (started != null && started.isAlive()) || running.isThere();
        } catch (IOException | RuntimeException unknown) {
            return true; // the next look tells
        }
    }

    private void begin() {
        try {
            LOG.error("The private PostgreSQL has ended and is started again; {} may say why", log.file());
            started = new ProcessBuilder(command)
                    .redirectOutput(log)
                    .redirectError(log)
                    .start();
        } catch (IOException | RuntimeException | Error notThisTime) {
            // No thread, or no memory: nobody else would try again.
            LOG.error("The private PostgreSQL cannot be started: {}", notThisTime.getMessage());
        }
    }

    /** Starts none any more; one that runs is left running. */
    @Override
    public void close() {
        watch.interrupt();
        try {
            watch.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
