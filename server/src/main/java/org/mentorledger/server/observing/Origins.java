package org.mentorledger.server.observing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.eventstore.EventMetaData;
import org.springframework.stereotype.Component;

/**
 * Remembers for a while where the commands came from that this node sent, by their ids, which stand in the events that they
 * leave. Events hold nothing of a trace: what stands in a leaf stands there for ever.
 */
@Component
final class Origins {
    private static final int MOST = 20_000;
    private static final Duration AFTER = Duration.ofMinutes(10);

    /** Full of what every request leaves, it forgets at each; to wake another thread for that takes longer than to do it. */
    private final Cache<String, Origin> known = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(AFTER)
            .executor(Runnable::run)
            .build();

    void note(@Nullable Object id, Origin origin) {
        if (id instanceof String text && origin.isKnown()) {
            known.put(text, origin);
        }
    }

    /** Of what bears these metadata: of the command itself, or of the event that caused it; null: nobody here knows. */
    @Nullable
    Origin of(MetaData metaData) {
        Origin origin = at(metaData.get(EventMetaData.COMMAND_ID));
        return origin != null ? origin : at(metaData.get(EventMetaData.CAUSE));
    }

    private @Nullable Origin at(@Nullable Object id) {
        return id instanceof String text ? known.getIfPresent(text) : null;
    }
}
