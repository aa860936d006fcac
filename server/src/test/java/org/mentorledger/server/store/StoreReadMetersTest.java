package org.mentorledger.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.mentorledger.query.projection.StoreReads;
import org.mentorledger.server.store.embedded.PrivateMongo;

class StoreReadMetersTest {
    private final StoreReads reads = new StoreReads();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @Test
    void everyReadIsCountedByItsCommandAndNoWriteIs() {
        new StoreReadMeters(reads).bindTo(registry);
        PrivateMongo mongo = new PrivateMongo();
        try (MongoClient client = MongoClients.create(MongoClientSettings.builder()
                .addCommandListener(reads)
                .applyConnectionString(new ConnectionString(mongo.uri()))
                .build())) {
            MongoCollection<Document> rows = client.getDatabase("views").getCollection("rows");
            rows.insertOne(new Document("_id", "a"));
            rows.find().first();
            rows.find().first();
            rows.aggregate(List.of()).first();
        } finally {
            mongo.close();
        }

        assertThat(counted("find")).isEqualTo(2);
        assertThat(counted("aggregate")).isEqualTo(1);
        assertThat(counted("getMore")).isZero();
        assertThat(reads.total()).isEqualTo(3);
    }

    private double counted(String command) {
        FunctionCounter counter =
                registry.get(StoreReadMeters.NAME).tag("command", command).functionCounter();
        return counter.count();
    }
}
