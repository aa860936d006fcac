package org.mentorledger.server.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateManyModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The embedded MongoDB answers as the library that it shortens does, and holds the same afterwards. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ViewsTest {
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private final PrivateMongo ours = new PrivateMongo();
    private final MongoServer library = new MongoServer(new MemoryBackend());
    private final MongoClient toOurs = MongoClients.create(ours.uri());
    private final MongoClient toLibrary;

    ViewsTest() {
        library.bind();
        toLibrary = MongoClients.create(library.getConnectionString());
    }

    @AfterAll
    void end() {
        toOurs.close();
        toLibrary.close();
        ours.close();
        library.shutdownNow();
    }

    @BeforeEach
    void fill() {
        both(collection -> {
            collection.drop();
            collection.insertMany(List.of(
                    stored("a", 1).append("gone", true), stored("b", 2), new Document("_id", 7).append("sequence", 3)));
            return "filled";
        });
    }

    static Stream<WriteModel<Document>> writes() {
        return Stream.of(
                replaces("a", stored("a", 2)),
                replaces("b", stored("b", 2)),
                replaces("b", new Document("sequence", 5)),
                replaces("nobody", stored("nobody", 1)),
                replaces("a", stored("another", 2)),
                new ReplaceOneModel<>(Filters.eq(7), new Document("_id", 7).append("sequence", 4)),
                new ReplaceOneModel<>(Filters.eq(7.0), new Document("_id", 7.0).append("sequence", 5)),
                new ReplaceOneModel<>(Filters.eq("nobody"), stored("nobody", 1), UPSERT),
                new ReplaceOneModel<>(Filters.eq("a"), stored("a", 9), UPSERT),
                new ReplaceOneModel<>(Filters.and(Filters.eq("a"), Filters.lt("sequence", 1)), stored("a", 9)),
                new ReplaceOneModel<>(Filters.and(Filters.eq("a"), Filters.lt("sequence", 9)), stored("a", 9)),
                new ReplaceOneModel<>(Filters.eq("sequence", 2), stored("b", 8)),
                new ReplaceOneModel<>(Filters.in("_id", "a", "b"), new Document("sequence", 6)),
                new InsertOneModel<>(stored("a", 1)),
                new InsertOneModel<>(new Document("_id", 7.0)),
                new InsertOneModel<>(stored("new", 1)),
                new UpdateOneModel<>(Filters.eq("a"), Updates.max("sequence", 4)),
                new UpdateOneModel<>(Filters.eq("a"), Updates.addEachToSet("ids", List.of("x", "x", "y"))),
                new UpdateOneModel<>(
                        Filters.eq("list"),
                        Updates.addEachToSet("ids", List.of("x", "y")),
                        new UpdateOptions().upsert(true)),
                new UpdateManyModel<>(Filters.gt("sequence", 0), Updates.set("sequence", 11)),
                new DeleteOneModel<>(Filters.eq("a")));
    }

    @ParameterizedTest
    @MethodSource("writes")
    void aWriteIsAnsweredAsByTheLibraryAndLeavesTheSame(WriteModel<Document> write) {
        assertThat(both(collection -> answerOf(collection, List.of(write)))).isNotNull();
        both(ViewsTest::contents);
    }

    @Test
    void anyWritesOneAfterTheOtherLeaveTheSame() {
        Random chance = new Random(20_261_127);
        List<WriteModel<Document>> all = writes().toList();
        for (int round = 0; round < 100; round++) {
            List<WriteModel<Document>> some = IntStream.range(0, 12)
                    .mapToObj(i -> all.get(chance.nextInt(all.size())))
                    .toList();
            both(collection -> answerOf(collection, some));
            both(ViewsTest::contents);
        }
    }

    @Test
    void aUniqueIndexBesideThatOfIdsIsHeldToInReplacements() {
        both(collection -> collection.createIndex(new Document("sequence", 1), new IndexOptions().unique(true)));

        assertThat(both(collection -> answerOf(collection, List.of(replaces("a", stored("a", 2))))))
                .contains("11000");
        both(ViewsTest::contents);
    }

    @Test
    void anIndexThatIsNotUniqueChangesNothing() {
        both(collection -> collection.createIndex(new Document("view.text", 1)));

        writes().forEach(write -> both(collection -> answerOf(collection, List.of(write))));
        both(ViewsTest::contents);
    }

    @Test
    void whatIsThereAlreadyIsNamedWithTheIndexOfIds() {
        MongoCollection<Document> collection = of(toOurs);

        assertThat(answerOf(collection, List.of(new InsertOneModel<>(stored("a", 5)))))
                .contains("11000", "_id_");
    }

    /** What both answer; fails where they differ. */
    private String both(Function<MongoCollection<Document>, String> asked) {
        String answer = asked.apply(of(toOurs));
        assertThat(answer).isEqualTo(asked.apply(of(toLibrary)));
        return answer;
    }

    private static MongoCollection<Document> of(MongoClient client) {
        return client.getDatabase("views").getCollection("documents");
    }

    private static String answerOf(MongoCollection<Document> collection, List<WriteModel<Document>> writes) {
        try {
            BulkWriteResult done = collection.bulkWrite(writes, UNORDERED);
            return done.toString();
        } catch (MongoBulkWriteException refused) {
            return refused.getWriteErrors() + " " + refused.getWriteResult();
        } catch (MongoWriteException refused) {
            return refused.getError().toString();
        }
    }

    private static String contents(MongoCollection<Document> collection) {
        return collection.find().map(Document::toJson).into(new ArrayList<>()).toString();
    }

    private static WriteModel<Document> replaces(String id, Document by) {
        return new ReplaceOneModel<>(Filters.eq(id), by);
    }

    private static Document stored(String id, long sequence) {
        return new Document("_id", id).append("sequence", sequence).append("view", new Document("text", id + sequence));
    }
}
