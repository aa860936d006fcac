package org.mentorledger.server.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.MongoSecurityException;
import com.mongodb.ReadPreference;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.mentorledger.query.projection.StoreReads;

/** How the MongoDB of the settings is reached; that it is one, and lets this node in, is seen before anything starts. */
final class MongoPlace {
    private static final int NOT_AUTHORISED = 13;

    private MongoPlace() {}

    static MongoClient client(ConnectionString place, StoreReads reads) {
        return MongoClients.create(MongoClientSettings.builder()
                // Whoever asks while it is away should hear so before their client gives up.
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(5, TimeUnit.SECONDS))
                .applyToSocketSettings(
                        socket -> socket.connectTimeout(5, TimeUnit.SECONDS).readTimeout(60, TimeUnit.SECONDS))
                .addCommandListener(reads)
                // Last: what the operator wrote there wins.
                .applyConnectionString(place)
                .build());
    }

    /** @throws StartRefused when it is none, is away, or lets nobody in; its words may hold a password and are not told */
    static MongoClient client(StoreSettings.Mongodb settings, StoreReads reads) {
        MongoClient client = client(place(Objects.requireNonNull(settings.uri())), reads);
        try {
            client.getDatabase(settings.database()).listCollectionNames().first();
            return client;
        } catch (MongoException e) {
            client.close();
            throw refused(e);
        } catch (IllegalArgumentException e) {
            client.close();
            throw new StartRefused(
                    "mentorledger.mongodb.database is no name of a database.",
                    "Use letters, digits, - and _, or leave it out for mentorledger.",
                    e);
        }
    }

    private static ConnectionString place(String uri) {
        ConnectionString place;
        try {
            place = new ConnectionString(uri);
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
        return place;
    }

    private static StartRefused refused(MongoException e) {
        boolean shut = e instanceof MongoSecurityException
                || e.getCode() == NOT_AUTHORISED
                || String.valueOf(e.getMessage()).contains("MongoSecurityException");
        return shut
                ? new StartRefused(
                        "MongoDB does not let this node in.",
                        "See that user, password and authSource in mentorledger.mongodb.uri are right, and that the user may"
                                + " read and write the database of mentorledger.mongodb.database.")
                : new StartRefused(
                        "MongoDB does not answer.",
                        "See that mentorledger.mongodb.uri names its hosts and ports, and that it runs and can be"
                                + " reached.");
    }
}
