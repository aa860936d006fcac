package org.mentorledger.query.projection;

import com.mongodb.client.MongoDatabase;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.thread.Daemons;

/**
 * Which generation of each room is read here. The register of the database says so; where other nodes may change it, it is
 * looked at twice a second.
 */
public final class Generations implements AutoCloseable {
    /** How often the register is looked at. */
    static final long LOOKS_MILLIS = 500;

    private static final long SOON_MILLIS = 100;

    private final MongoDatabase database;
    private final boolean shared;
    private final Register register;
    private final Map<String, Integer> read = new ConcurrentHashMap<>();
    private volatile boolean known;

    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(new Daemons("room-notes"));

    @Nullable
    private Thread looks;

    /**
     * @param database where the views stand
     * @param shared whether other nodes read or write them, too
     */
    public Generations(MongoDatabase database, boolean shared) {
        this.database = database;
        this.shared = shared;
        this.register = new Register(database);
    }

    MongoDatabase database() {
        return database;
    }

    boolean isShared() {
        return shared;
    }

    /** Runs it in a moment, while these generations are open. */
    void soon(Runnable work) {
        try {
            Future<?> unused = clock.schedule(work, SOON_MILLIS, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closed) {
            // whoever stores the next token does it
        }
    }

    Register register() {
        return register;
    }

    /** The one to be read now. A question of several steps asks once, so that all of them read the same. */
    Generation of(Room room) {
        if (!known) {
            learn();
        }
        return new Generation(room, read.getOrDefault(room.group(), 0));
    }

    /**
     * The name under which a room's parked events stand that are read now.
     *
     * @param room the room's name with its version
     */
    public String parkedUnder(String room) {
        if (!known) {
            learn();
        }
        return Generation.group(room, read.getOrDefault(room, 0));
    }

    /** From now on that one is read. */
    void becomes(Generation generation) {
        read.put(generation.room().group(), generation.number());
    }

    private synchronized void learn() {
        if (!known) {
            look();
            known = true;
            if (shared) {
                Thread looking = new Thread(this::lookOften, "generations");
                looking.setDaemon(true);
                looking.start();
                looks = looking;
            }
        }
    }

    private void lookOften() {
        try {
            while (true) {
                TimeUnit.MILLISECONDS.sleep(LOOKS_MILLIS);
                lookAgain();
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        register.entries().forEach(entry -> read.put(entry.room(), entry.live()));
    }

    private void lookAgain() {
        try {
            look();
        } catch (RuntimeException away) {
            // the next look tells
        }
    }

    @Override
    public synchronized void close() {
        clock.shutdownNow();
        if (looks != null) {
            looks.interrupt();
        }
    }
}
