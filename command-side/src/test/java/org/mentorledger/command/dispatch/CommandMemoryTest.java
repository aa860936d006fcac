package org.mentorledger.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.eventstore.EventJson;
import org.mentorledger.kernel.eventstore.EventMetaData;
import tools.jackson.databind.json.JsonMapper;

class CommandMemoryTest {
    private static final JsonMapper JSON = EventJson.mapper();

    @Test
    void theOldestIsForgottenFirstAlsoAfterASnapshot() {
        CommandMemory memory = new CommandMemory();
        for (int i = 0; i < CommandMemory.SIZE; i++) {
            memory.remember(by("c" + (CommandMemory.SIZE - i)), i);
        }

        CommandMemory read = JSON.readValue(JSON.writeValueAsString(memory), CommandMemory.class);
        read.remember(by("another"), CommandMemory.SIZE);

        assertThat(read.find("c" + CommandMemory.SIZE)).isEmpty();
        assertThat(read.find("c1")).isPresent();
        assertThat(read.find("another")).isPresent();
    }

    private static MetaData by(String commandId) {
        return MetaData.from(Map.of(EventMetaData.COMMAND_ID, commandId, EventMetaData.COMMAND_MAC, "mac"));
    }
}
