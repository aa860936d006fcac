package org.mentorledger.server.store.keys;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.BsonInt32;

/** The commands that a driver sends, each with how many documents it asks for at once. */
final class SentCommands implements CommandListener {
    /** What a MongoDB answers with that is not told otherwise. */
    private static final BsonInt32 UNASKED = new BsonInt32(101);

    private final List<String> commands = new CopyOnWriteArrayList<>();

    @Override
    public void commandStarted(CommandStartedEvent event) {
        commands.add(event.getCommandName() + ", at most "
                + event.getCommand().getNumber("batchSize", UNASKED).intValue() + " at once");
    }

    List<String> all() {
        return List.copyOf(commands);
    }

    void clear() {
        commands.clear();
    }
}
