package org.mentorledger.query;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts how often the database is asked how far a room has come. */
final class Looks implements CommandListener {
    private final AtomicInteger count = new AtomicInteger();

    @Override
    public void commandStarted(CommandStartedEvent event) {
        if (event.getCommandName().equals("find")
                && event.getCommand().getString("find").getValue().endsWith(".positions")) {
            count.incrementAndGet();
        }
    }

    int count() {
        return count.get();
    }
}
