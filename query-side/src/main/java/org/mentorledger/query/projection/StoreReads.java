package org.mentorledger.query.projection;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts the commands by which a node reads from the database of its views, each as it is sent; how much each brings is not told. */
public final class StoreReads implements CommandListener {
    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>(Map.of(
            "find", new LongAdder(),
            "aggregate", new LongAdder(),
            "getMore", new LongAdder(),
            "count", new LongAdder(),
            "distinct", new LongAdder()));

    @Override
    public void commandStarted(CommandStartedEvent event) {
        LongAdder count = counts.get(event.getCommandName());
        if (count != null) {
            count.increment();
        }
    }

    /** So many so far, by the name of the command. */
    public Map<String, LongAdder> byCommand() {
        return Map.copyOf(counts);
    }

    /** So many so far, whichever. */
    public long total() {
        return counts.values().stream().mapToLong(LongAdder::sum).sum();
    }
}
