package org.mentorledger.command.dispatch;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.mentorledger.kernel.eventstore.EventMetaData;

/** The commands that a stream remembers, so that one sent again is known: the last {@value #SIZE} that left an event. */
public final class CommandMemory {
    /** How many commands a stream remembers. */
    public static final int SIZE = 1_000;

    private final LinkedHashMap<String, Remembered> commands = new LinkedHashMap<>();

    /**
     * A command that left an event.
     *
     * @param commandId its id
     * @param mac of its body
     * @param sequence of the last event it left
     */
    public record Remembered(String commandId, String mac, long sequence) {}

    /** A stream that remembers nothing yet. */
    public CommandMemory() {}

    @JsonCreator
    CommandMemory(List<Remembered> commands) {
        commands.forEach(command -> this.commands.put(command.commandId(), command));
    }

    /** Notes the command that left the event with that metadata. */
    public void remember(MetaData metaData, long sequence) {
        if (metaData.get(EventMetaData.COMMAND_ID) instanceof String commandId
                && metaData.get(EventMetaData.COMMAND_MAC) instanceof String mac) {
            commands.put(commandId, new Remembered(commandId, mac, sequence));
            if (commands.size() > SIZE) {
                commands.remove(commands.keySet().iterator().next());
            }
        }
    }

    Optional<Remembered> find(String commandId) {
        return Optional.ofNullable(commands.get(commandId));
    }

    /** What is remembered, oldest first: a snapshot keeps it as a list, for the order says what is forgotten next. */
    @JsonValue
    public List<Remembered> remembered() {
        return List.copyOf(commands.values());
    }
}
