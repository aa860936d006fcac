package org.mentorledger.query.stitching;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.mentorledger.query.WireNames;
import org.mentorledger.query.history.StoredEvents;
import org.mentorledger.query.projection.Story;

/** The events of a story, as a store would keep them. */
record ToldEvents(Story story) implements StoredEvents {
    private static final Serializer EVENTS = WireNames.events();

    @Override
    public List<StoredEvent> read(String streamId, long from, int limit) {
        return story.of(streamId).stream()
                .skip(from)
                .limit(limit)
                .map(message -> {
                    SerializedObject<byte[]> payload = message.serializePayload(EVENTS, byte[].class);
                    return new StoredEvent(
                            message,
                            payload.getType().getRevision(),
                            new String(payload.getData(), StandardCharsets.UTF_8));
                })
                .toList();
    }
}
