package org.mentorledger.server.store.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.subtle.Random;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentorledger.command.dispatch.NotYet;
import org.mentorledger.server.store.DataFolder;
import org.mentorledger.server.store.StartRefused;
import org.mentorledger.server.store.embedded.PrivateMongo;

class MongoKeyStoreTest {
    private static final int MORE_THAN_COME_UNASKED = 110;
    private static final String WITHOUT_PATIENCE = "/?serverSelectionTimeoutMS=2000";

    @TempDir
    Path data;

    @Test
    void ofManyMakersOfAKeyOneWinsAndOnlyItsMasterKeyOpensIt(@TempDir Path elsewhere) {
        try (PrivateMongo mongo = new PrivateMongo();
                MongoClient client = MongoClients.create(mongo.uri())) {
            MongoDatabase database = client.getDatabase("ledger");
            MongoKeyStore store = new MongoKeyStore(database, MasterKey.in(DataFolder.at(data)), () -> false);

            assertThat(IntStream.range(0, 40)
                            .parallel()
                            .mapToObj(i -> store.findOrCreate("participant:ana", () -> Random.randBytes(32)))
                            .toList())
                    .allSatisfy(key -> assertThat(key)
                            .isEqualTo(store.find("participant:ana").orElseThrow()));
            assertThat(store.find("participant:nobody")).isEmpty();

            MongoKeyStore foreign = new MongoKeyStore(database, MasterKey.in(DataFolder.at(elsewhere)), () -> false);
            assertThatThrownBy(() -> foreign.find("participant:ana")).isInstanceOf(StartRefused.class);
            assertThatThrownBy(() -> foreign.findOrCreate("participant:ben", () -> Random.randBytes(32)))
                    .isInstanceOf(StartRefused.class);
            assertThat(store.find("participant:ben")).isEmpty();
        }
    }

    @Test
    void theFirstKeyIsNotMadeWhereThereAreEventsAlready() {
        try (PrivateMongo mongo = new PrivateMongo();
                MongoClient client = MongoClients.create(mongo.uri())) {
            MongoDatabase database = client.getDatabase("ledger");
            MasterKey master = MasterKey.in(DataFolder.at(data));
            MongoKeyStore afterLoss = new MongoKeyStore(database, master, () -> true);

            assertThatThrownBy(() -> afterLoss.findOrCreate("ledger:mac", () -> Random.randBytes(32)))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("not one of the keys");
            assertThatThrownBy(() -> afterLoss.find("participant:ana")).isInstanceOf(StartRefused.class);
            assertThatThrownBy(() -> afterLoss.find(List.of("participant:ana")))
                    .isInstanceOfSatisfying(
                            StartRefused.class,
                            lost -> assertThat(NotYet.is(lost))
                                    .as("what runs waits")
                                    .isTrue());
            assertThat(database.getCollection("wrapping_key").countDocuments()).isZero();

            MongoKeyStore another = new MongoKeyStore(database, master, () -> false);
            MongoKeyStore meanwhile = new MongoKeyStore(database, master, () -> {
                another.findOrCreate("ledger:mac", () -> Random.randBytes(32));
                return true;
            });
            assertThat(meanwhile.findOrCreate("participant:ana", () -> Random.randBytes(32)))
                    .isEqualTo(another.find("participant:ana").orElseThrow());
            assertThat(afterLoss.findOrCreate("participant:ana", () -> Random.randBytes(32)))
                    .isEqualTo(another.find("participant:ana").orElseThrow());
        }
    }

    @Test
    void keysOfManyNamesAreReadByOneCommandAndThoseThatAreNotThereAreAbsent() {
        SentCommands sent = new SentCommands();
        PrivateMongo mongo = new PrivateMongo();
        try (MongoClient client = MongoClients.create(MongoClientSettings.builder()
                .addCommandListener(sent)
                .applyConnectionString(new ConnectionString(mongo.uri() + WITHOUT_PATIENCE))
                .build())) {
            MongoKeyStore store =
                    new MongoKeyStore(client.getDatabase("ledger"), MasterKey.in(DataFolder.at(data)), () -> false);
            List<String> names = IntStream.range(0, MORE_THAN_COME_UNASKED)
                    .mapToObj(i -> "meeting:" + i)
                    .toList();
            names.subList(1, names.size()).parallelStream()
                    .forEach(name -> store.findOrCreate(name, () -> name.getBytes(UTF_8)));
            sent.clear();

            Map<String, byte[]> found = store.find(names);

            assertThat(sent.all()).containsExactly("find, at most 110 at once");
            Map<String, String> opened = new HashMap<>();
            found.forEach((name, key) -> opened.put(name, new String(key, UTF_8)));
            assertThat(opened)
                    .hasSize(names.size() - 1)
                    .doesNotContainKey(names.get(0))
                    .allSatisfy((name, key) -> assertThat(key).isEqualTo(name));
            assertThat(store.find(List.of())).isEmpty();

            mongo.close();
            assertThatThrownBy(() -> store.find(names)).isInstanceOf(MongoException.class);
        } finally {
            mongo.close();
        }
    }

    @Test
    void aMasterKeyFromOutsideIsReadAndNeverMade() throws Exception {
        DataFolder folder = DataFolder.at(data);
        byte[] wrapped = MasterKey.in(folder).wrap("n", new byte[] {1, 2, 3});

        assertThat(MasterKey.from(folder.secretFile("master.key")).unwrap("n", wrapped))
                .containsExactly(1, 2, 3);
        assertThatThrownBy(() -> MasterKey.from(data.resolve("missing"))).isInstanceOf(StartRefused.class);
        assertThat(data.resolve("missing")).doesNotExist();
        Path garbled = Files.writeString(data.resolve("garbled"), "{}");
        assertThatThrownBy(() -> MasterKey.from(garbled)).isInstanceOf(StartRefused.class);
    }
}
