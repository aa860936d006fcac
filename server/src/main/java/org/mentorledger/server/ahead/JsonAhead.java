package org.mentorledger.server.ahead;

import java.util.Map;
import org.mentorledger.kernel.eventstore.EventJson;
import org.mentorledger.kernel.vault.Sealed;
import org.springframework.boot.autoconfigure.preinitialize.BackgroundPreinitializer;
import org.springframework.core.annotation.Order;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads some JSON as events are written and read. */
@Order(2)
final class JsonAhead implements BackgroundPreinitializer {

    @Override
    public void preinitialize() {
        JsonMapper json = EventJson.mapper();
        json.readValue(json.writeValueAsBytes(new Sealed("key", "dataKey", Map.of("field", "sealed"))), Sealed.class);
    }
}
