package org.mentorledger.query.projection;

import com.mongodb.MongoException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says in the register about each second that a rebuild lives and how far it is, and hears there which of its rooms are to end. Whatever
 * a rebuild waits for for long, it has to say so meanwhile: without a beat others take it for dead.
 */
final class Pulse {
    private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);
    private static final long EVERY_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Register register;
    private final String builder;
    private final List<NewRoom> left;
    private final Set<NewRoom> ended = ConcurrentHashMap.newKeySet();
    private final long began = System.nanoTime();
    private long told = began;
    private long position = -1;
    private long head = -1;

    Pulse(Register register, String builder, List<NewRoom> rooms) {
        this.register = register;
        this.builder = builder;
        this.left = new CopyOnWriteArrayList<>(rooms);
    }

    /** It has come that far. */
    synchronized void at(long reached, long last) {
        position = reached;
        head = last;
        lives();
    }

    /** It lives. */
    synchronized void lives() {
        if (System.nanoTime() - told >= EVERY_NANOS) {
            told = System.nanoTime();
            Integer seconds = Estimate.secondsLeft(told - began, position, head);
            left.stream().filter(this::goesOn).forEach(room -> tell(room, seconds));
        }
    }

    private void tell(NewRoom room, @Nullable Integer seconds) {
        try {
            Optional<RegisterEntry> entry = register.beats(room.room(), builder, position, head, seconds);
            if (entry.isEmpty() || entry.get().isAborting()) {
                ended.add(room);
            }
        } catch (MongoException away) {
            LOG.debug("The register is away: {}", away.getClass().getName());
        }
    }

    /** Whether nobody has ended it. */
    boolean goesOn(NewRoom room) {
        return !ended.contains(room);
    }

    /** @throws Ended when somebody has ended it */
    void check(NewRoom room) {
        lives();
        if (!goesOn(room)) {
            throw new Ended();
        }
    }

    /** Nothing is left to do for it. */
    void done(NewRoom room) {
        left.remove(room);
    }

    /** Those for which something is left to do. */
    List<NewRoom> left() {
        return left;
    }

    /** Somebody has ended the rebuild. */
    static final class Ended extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Ended() {
            super("The rebuild was ended", null, false, false);
        }
    }
}
