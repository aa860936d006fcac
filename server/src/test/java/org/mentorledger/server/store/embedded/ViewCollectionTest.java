package org.mentorledger.server.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.NoopOplog;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is replaced at once, and what who reads it meanwhile sees. */
class ViewCollectionTest {

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aReplacementByIdTakesTheFieldsAsTheyCameAlsoBesideIndexesThatAreNotUnique(boolean indexed) {
        Views views = new Views();
        MongoServer server = new MongoServer(views);
        server.bind();
        try (MongoClient client = MongoClients.create(server.getConnectionString())) {
            MongoCollection<org.bson.Document> outside =
                    client.getDatabase("views").getCollection("documents");
            outside.insertOne(new org.bson.Document("_id", "a").append("sequence", 1));
            if (indexed) {
                outside.createIndex(Indexes.ascending("view.name", "_id"));
            }
            de.bwaldvogel.mongo.MongoCollection<?> inside =
                    views.resolveDatabase("views").resolveCollection("documents", true);
            Document view = new Document("name", "Ana");

            Document answer = inside.updateDocuments(
                    new Document("_id", "a"),
                    new Document("_id", "a").append("sequence", 2).append("view", view),
                    ArrayFilters.empty(),
                    false,
                    false,
                    NoopOplog.get());

            assertThat(answer).isEqualTo(new Document("n", 1).append("nModified", 1));
            assertThat(inside.handleQuery(new Document("_id", "a"))
                            .iterator()
                            .next()
                            .get("view"))
                    .isSameAs(view);
        } finally {
            server.shutdownNow();
        }
    }

    @Test
    void whoReadsWhileItIsReplacedSeesOneOrTheOther() {
        try (PrivateMongo mongo = new PrivateMongo();
                MongoClient client = MongoClients.create(mongo.uri())) {
            MongoCollection<org.bson.Document> documents =
                    client.getDatabase("views").getCollection("documents");
            documents.insertOne(stored(0));
            AtomicBoolean done = new AtomicBoolean();
            CompletableFuture<Integer> reading = CompletableFuture.supplyAsync(() -> {
                int read = 0;
                while (!done.get()) {
                    org.bson.Document found = documents.find(Filters.eq("a")).first();
                    assertThat(found).isNotNull().containsOnlyKeys("_id", "sequence", "view");
                    assertThat(found.getEmbedded(List.of("view", "first"), Integer.class))
                            .isEqualTo(found.getEmbedded(List.of("view", "last"), Integer.class));
                    read++;
                }
                return read;
            });
            for (int i = 1; i <= 2_000; i++) {
                documents.replaceOne(Filters.eq("a"), stored(i));
            }
            done.set(true);

            assertThat(reading.join()).isPositive();
        }
    }

    private static org.bson.Document stored(int number) {
        return new org.bson.Document("_id", "a")
                .append("sequence", number)
                .append("view", new org.bson.Document("first", number).append("last", number));
    }
}
