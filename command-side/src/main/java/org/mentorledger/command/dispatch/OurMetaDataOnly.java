package org.mentorledger.command.dispatch;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.mentorledger.kernel.eventstore.EventMetaData;
import org.springframework.stereotype.Component;

/** Copies to events what {@link EventMetaData} names, and nothing else: what stands in a leaf stands there for ever. */
@Component
public final class OurMetaDataOnly implements CorrelationDataProvider {

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        Map<String, ?> all = message.getMetaData();
        if (EventMetaData.ALL.containsAll(all.keySet())) {
            return all; // an event's: asked for each message that a room makes of it
        }
        Map<String, Object> ours = new HashMap<>();
        all.forEach((name, value) -> {
            if (EventMetaData.ALL.contains(name)) {
                ours.put(name, value);
            }
        });
        return ours;
    }
}
