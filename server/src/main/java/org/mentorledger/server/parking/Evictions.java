package org.mentorledger.server.parking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lasting record of parked events that were taken out by hand; as durable as the events themselves. */
public interface Evictions {

    /** Keeps them, before anything is taken out. */
    void record(List<EvictionRecord> events);

    /** Whether that event was once taken out there. */
    boolean has(String group, String streamId, long sequence);

    /**
     * Some of them, newest first.
     *
     * @param group only of that room or reaction
     * @param after the key after which to go on
     * @param limit the most to return
     */
    List<EvictionRecord> read(@Nullable String group, @Nullable String after, int limit);
}
