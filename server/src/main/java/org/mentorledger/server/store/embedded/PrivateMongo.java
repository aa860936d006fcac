package org.mentorledger.server.store.embedded;

import de.bwaldvogel.mongo.MongoServer;

/** A MongoDB in this process, on loopback and a port of the system's choice. It forgets everything when it ends. */
public final class PrivateMongo implements AutoCloseable {
    private final MongoServer server = new MongoServer(new Views());

    /** Starts it. */
    public PrivateMongo() {
        server.bind("127.0.0.1", 0);
    }

    /** Where it listens. */
    public String uri() {
        return server.getConnectionString();
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
