package org.mentorledger.benchmarks.rebuild;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.mentorledger.benchmarks.ledger.Ledger;
import org.mentorledger.benchmarks.measuring.Load;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.projection.OneByOne;
import org.mentorledger.query.projection.Projection;
import org.mentorledger.query.projection.Rooms;

/**
 * All rooms of the ledger once more, in a database beside theirs, built from the first event on by the ledger's own
 * rebuild, as every start on the embedded database does.
 */
final class RoomsAnew {
    private static final String TOKENS = "trackingtokens";
    private static final int ONE_BY_ONE = 2_000;

    private final Ledger ledger;
    private final List<Projection> projections;
    private final MongoDatabase database;
    private final OneByOne oneByOne;

    @Nullable
    private Configuration axon;

    RoomsAnew(Ledger ledger, String database) {
        this.ledger = ledger;
        this.projections = List.copyOf(ledger.all(Projection.class).values());
        this.database = ledger.the(MongoClient.class).getDatabase(database);
        this.oneByOne = new OneByOne(this.database, projections);
    }

    void empty() {
        database.drop();
    }

    /** The whole rebuild as a load, of a log of so many events. */
    Load load(String name, long events) {
        return new Load(
                name,
                this::empty,
                () -> {
                    build();
                    return events;
                },
                this::end);
    }

    /** Folds what comes before the last events. */
    void prepareOneByOne() throws InterruptedException {
        oneByOne.prepare(ledger.the(EventStore.class).openStream(null), ONE_BY_ONE);
    }

    /** Folds the last events: event by event each room, and each document that changes by itself. How many events those were. */
    long oneByOne() {
        return oneByOne.fold();
    }

    /** Returns when every room has stored its token: that is the rebuild's last step. */
    void build() throws InterruptedException {
        Rooms rooms = new Rooms(database, projections, false);
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureEmbeddedEventStore(c -> ledger.the(EventStorageEngine.class))
                .configureSerializer(c -> ledger.the(Serializer.class))
                .configureEventSerializer(c -> ledger.the("eventSerializer", Serializer.class))
                .registerComponent(Vault.class, c -> ledger.the(Vault.class));
        rooms.configure(configurer);
        axon = configurer.start();
        while (database.getCollection(TOKENS).countDocuments() < projections.size()) {
            TimeUnit.MILLISECONDS.sleep(2);
        }
    }

    void end() {
        if (axon != null) {
            axon.shutdown();
        }
    }
}
