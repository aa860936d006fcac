package org.mentorledger.server.store;

import static java.util.concurrent.TimeUnit.SECONDS;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.MongoSecurityException;
import com.mongodb.ReadPreference;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.Objects;
import org.mentorledger.query.projection.StoreReads;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How the MongoDB of the settings is reached. Where it answers, that it lets this node in is seen before anything starts; where
 * it is away the node starts all the same, and is ready once it is back.
 */
final class MongoPlace {
    private static final Logger LOG = LoggerFactory.getLogger(MongoPlace.class);
    private static final int NOT_AUTHORISED = 13;

    private MongoPlace() {}

    /** The MongoDB in this process: it cannot hang without this process, and its long scans are no fault. */
    static MongoClient own(String uri, StoreReads reads) {
        return client(new ConnectionString(uri), reads, 60);
    }

    /**
     * The MongoDB of the settings.
     *
     * @throws StartRefused when it is named wrongly, or does not let this node in; its words may hold a password and are not told
     */
    static MongoClient outside(StoreSettings.Mongodb settings, StoreReads reads) {
        MongoClient client = client(place(settings), reads, 10);
        try {
            client.getDatabase(settings.database()).listCollectionNames().first();
            return client;
        } catch (MongoException e) {
            if (isShut(e)) {
                client.close();
                throw shut();
            }
            LOG.warn(
                    "MongoDB does not answer ({}). This node waits for it and is ready once it is there; see that"
                            + " mentorledger.mongodb.uri names its hosts and ports.",
                    e.getClass().getSimpleName());
            return client;
        } catch (IllegalArgumentException e) {
            client.close();
            throw new StartRefused(
                    "mentorledger.mongodb.database is no name of a database.",
                    "Use letters, digits, - and _, or leave it out for mentorledger.",
                    e);
        }
    }

    private static MongoClient client(ConnectionString place, StoreReads reads, int readSeconds) {
        return MongoClients.create(MongoClientSettings.builder()
                // Whoever asks while it is away or hangs should hear so before their client gives up.
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(5, SECONDS))
                .applyToServerSettings(server -> server.heartbeatFrequency(2, SECONDS))
                .applyToSocketSettings(
                        socket -> socket.connectTimeout(3, SECONDS).readTimeout(readSeconds, SECONDS))
                .applyToConnectionPoolSettings(pool -> pool.maxWaitTime(5, SECONDS))
                .addCommandListener(reads)
                // Last: what the operator wrote there wins.
                .applyConnectionString(place)
                .build());
    }

    private static ConnectionString place(StoreSettings.Mongodb settings) {
        ConnectionString place;
        try {
            place = new ConnectionString(Objects.requireNonNull(settings.uri()));
        } catch (IllegalArgumentException e) {
            throw new StartRefused(
                    "mentorledger.mongodb.uri is no connection string of MongoDB.",
                    "Write it as mongodb://USER:PASSWORD@HOST:27017/?replicaSet=NAME, with user and password encoded as in"
                            + " URIs.");
        }
        if (place.getReadPreference() != null && !ReadPreference.primary().equals(place.getReadPreference())) {
            throw new StartRefused(
                    "mentorledger.mongodb.uri reads from others than the primary: who has written would not find it.",
                    "Take readPreference out of mentorledger.mongodb.uri.");
        }
        if (place.getWriteConcern() != null && !place.getWriteConcern().isAcknowledged()) {
            throw new StartRefused(
                    "mentorledger.mongodb.uri waits for no answer to what is written: views could miss it for ever.",
                    "Take w=0 out of mentorledger.mongodb.uri.");
        }
        Plaintext.check(
                "mentorledger.mongodb",
                place.getHosts().stream().map(host -> new ServerAddress(host).getHost()),
                Boolean.TRUE.equals(place.getSslEnabled()),
                settings.plaintext(),
                "Add tls=true to mentorledger.mongodb.uri");
        return place;
    }

    private static boolean isShut(MongoException e) {
        return e instanceof MongoSecurityException
                || e.getCode() == NOT_AUTHORISED
                || String.valueOf(e.getMessage()).contains("MongoSecurityException");
    }

    private static StartRefused shut() {
        return new StartRefused(
                "MongoDB does not let this node in.",
                "See that user, password and authSource in mentorledger.mongodb.uri are right, and that the user may"
                        + " read and write the database of mentorledger.mongodb.database.");
    }
}
