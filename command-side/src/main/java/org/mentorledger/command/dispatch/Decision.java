package org.mentorledger.command.dispatch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.LedgerEvent;

/** What became of a command: facts, an explicit "already so", or a {@link Refusal}. Never silence. */
public sealed interface Decision permits Decision.Done, Decision.AlreadySo, Refusal {

    /** These facts became true. */
    record Done(List<LedgerEvent> events) implements Decision {
        public Done {
            events = List.copyOf(events);
        }
    }

    /**
     * It was so before.
     *
     * @param since the sequence number of the event that made it so; null: the last of the stream
     */
    record AlreadySo(@Nullable Long since) implements Decision {}

    /** These facts became true. */
    static Decision done(LedgerEvent... events) {
        return new Done(List.of(events));
    }

    /** These facts became true; without any, it was so before. */
    static Decision done(List<? extends LedgerEvent> events) {
        return events.isEmpty() ? alreadySo() : new Done(List.copyOf(events));
    }

    /** It was so before. */
    static Decision alreadySo() {
        return new AlreadySo(null);
    }
}
