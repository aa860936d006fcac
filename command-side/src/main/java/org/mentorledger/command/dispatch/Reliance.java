package org.mentorledger.command.dispatch;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * How far other streams had come when the command under way took their facts from memory. A store that {@link Checked checks}
 * it looks, as it writes the command's events, whether they have come further since, so nobody has to look before.
 */
public final class Reliance {
    private static final String RESOURCE = Reliance.class.getName();
    private static final long NOTHING = -1;

    private final Map<String, Long> sequences = new HashMap<>();

    private Reliance() {}

    /** Stands among the beans where the store checks what commands rely on, before it writes what they did. */
    public interface Checked {}

    /** What that command relies on: the last event of each stream. */
    public static Map<String, Long> of(UnitOfWork<?> command) {
        Reliance noted = command.getResource(RESOURCE);
        return noted == null ? Map.of() : Map.copyOf(noted.sequences);
    }

    /** What a command that fails for it meets: it is sent again, and then reads anew. */
    public static ConcurrencyException outdated() {
        return new ConcurrencyException("A stream that the command relies on has moved on");
    }

    /**
     * For a command that adds nothing, so that no store checks for it.
     *
     * @throws ConcurrencyException when a stream that it relies on has moved on
     */
    static void confirm(EventStore store) {
        UnderWay.command().map(Reliance::of).orElse(Map.of()).forEach((stream, sequence) -> {
            if (!store.lastSequenceNumberFor(stream).orElse(NOTHING).equals(sequence)) {
                throw outdated();
            }
        });
    }

    /** Notes it; false where no command is under way for which it would be checked. */
    public static boolean on(String stream, long sequence, Runnable mistaken) {
        Optional<UnitOfWork<?>> command = UnderWay.command();
        command.ifPresent(work -> {
            Reliance noted = work.getOrComputeResource(RESOURCE, key -> new Reliance());
            Long before = noted.sequences.putIfAbsent(stream, sequence);
            if (before == null) {
                work.onRollback(failed -> mistaken.run());
            } else {
                noted.sequences.merge(stream, sequence, Math::min); // what was decided on the earlier one stands on it
            }
        });
        return command.isPresent();
    }
}
