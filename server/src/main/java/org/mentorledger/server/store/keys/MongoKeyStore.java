package org.mentorledger.server.store.keys;

import com.mongodb.MongoCommandException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.vault.KeyStore;
import org.mentorledger.kernel.vault.KeysAway;
import org.mentorledger.server.store.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Wrapping keys in MongoDB, for nodes that share Axon Server. Written to the journals of a majority and read from the
 * primary: a key that a reader saw is never rolled back.
 */
public final class MongoKeyStore implements KeyStore {
    private static final Logger LOG = LoggerFactory.getLogger(MongoKeyStore.class);
    private static final int DUPLICATE_KEY = 11000;

    private final MongoCollection<Document> keys;
    private final MasterKey master;
    private final BooleanSupplier events;
    private final AtomicBoolean told = new AtomicBoolean();
    private volatile boolean proven;

    /**
     * Keys in the collection {@code wrapping_key} of that database.
     *
     * @param events whether there are any yet; asked before the first of all keys is made
     */
    public MongoKeyStore(MongoDatabase database, MasterKey master, BooleanSupplier events) {
        this.events = events;
        this.keys = database.getCollection("wrapping_key")
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadPreference(ReadPreference.primary())
                .withReadConcern(ReadConcern.MAJORITY);
        this.master = master;
    }

    @Override
    public byte[] findOrCreate(String name, Supplier<byte[]> maker) {
        return find(name).orElseGet(() -> master.unwrap(name, wrapped(insertIfAbsent(name, maker))));
    }

    @Override
    public Optional<byte[]> find(String name) {
        Document row = keys.find(Filters.eq("_id", name)).first();
        if (row == null) {
            prove();
        }
        return Optional.ofNullable(row).map(found -> master.unwrap(name, wrapped(found)));
    }

    @Override
    public Map<String, byte[]> find(Collection<String> names) {
        Map<String, byte[]> found = new HashMap<>();
        // Left to itself the server answers with the first 101 and is asked again for the others.
        keys.find(Filters.in("_id", names)).batchSize(names.size()).forEach(row -> {
            String name = row.getString("_id");
            found.put(name, master.unwrap(name, wrapped(row)));
        });
        if (found.size() < names.size()) {
            prove();
        }
        return found;
    }

    /**
     * A node that started while MongoDB was away has opened no key yet: before it makes its first, or says that one is not there, it
     * opens one that is, for what is wrapped by a wrong master key nobody else could open. Where none is, there may be no event
     * either.
     *
     * @throws StartRefused when there are events, and none of their keys: everybody would be shown as erased. To what runs already
     *     that is a store which is away: it waits
     */
    private void prove() {
        if (!proven) {
            Document any = keys.find().first();
            if (any == null && events.getAsBoolean()) {
                // another node may have made the first key and the first event meanwhile, in this order
                any = keys.find().first();
                if (any == null) {
                    throw lost();
                }
            }
            if (any != null) {
                master.unwrap(any.getString("_id"), wrapped(any));
            }
            proven = true;
        }
    }

    /** Said aloud once: a node that started while Axon Server was away runs on, and waits for the keys. */
    private StartRefused lost() {
        StartRefused lost = new StartRefused(
                "There are events, and MongoDB holds not one of the keys that open them.",
                "Bring back the collection wrapping_key from the backup, or name the MongoDB where it lies.",
                new KeysAway("The keys of the events", new NoSuchElementException("wrapping_key")));
        if (told.compareAndSet(false, true)) {
            LOG.error("{} {}", lost.getMessage(), lost.remedy());
        }
        return lost;
    }

    /** An upsert that changes nothing still waits for the majority, so the loser of a race sees a key that stays, too. */
    private Document insertIfAbsent(String name, Supplier<byte[]> maker) {
        Bson made = Updates.setOnInsert("wrapped", new Binary(master.wrap(name, maker.get())));
        FindOneAndUpdateOptions options =
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);
        try {
            return kept(name, keys.findOneAndUpdate(Filters.eq("_id", name), made, options));
        } catch (MongoCommandException e) {
            if (e.getErrorCode() != DUPLICATE_KEY) {
                throw e;
            }
            return kept(name, keys.findOneAndUpdate(Filters.eq("_id", name), made, options));
        }
    }

    private static Document kept(String name, @Nullable Document row) {
        if (row == null) {
            throw new IllegalStateException("The key " + name + " was not kept");
        }
        return row;
    }

    private static byte[] wrapped(Document row) {
        return row.get("wrapped", Binary.class).getData();
    }
}
