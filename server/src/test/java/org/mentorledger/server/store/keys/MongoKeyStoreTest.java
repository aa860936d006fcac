package org.mentorledger.server.store.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.subtle.Random;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentorledger.server.store.DataFolder;
import org.mentorledger.server.store.StartRefused;
import org.mentorledger.server.store.embedded.PrivateMongo;

class MongoKeyStoreTest {
    @TempDir
    Path data;

    @Test
    void ofManyMakersOfAKeyOneWinsAndOnlyItsMasterKeyOpensIt(@TempDir Path elsewhere) {
        try (PrivateMongo mongo = new PrivateMongo();
                MongoClient client = MongoClients.create(mongo.uri())) {
            MongoDatabase database = client.getDatabase("ledger");
            MongoKeyStore store = new MongoKeyStore(database, MasterKey.in(DataFolder.at(data)));

            assertThat(IntStream.range(0, 40)
                            .parallel()
                            .mapToObj(i -> store.findOrCreate("participant:ana", () -> Random.randBytes(32)))
                            .toList())
                    .allSatisfy(key -> assertThat(key)
                            .isEqualTo(store.find("participant:ana").orElseThrow()));
            assertThat(store.find("participant:nobody")).isEmpty();

            MongoKeyStore foreign = new MongoKeyStore(database, MasterKey.in(DataFolder.at(elsewhere)));
            assertThatThrownBy(() -> foreign.find("participant:ana")).isInstanceOf(StartRefused.class);
            assertThatThrownBy(() -> foreign.findOrCreate("participant:ben", () -> Random.randBytes(32)))
                    .isInstanceOf(StartRefused.class);
            assertThat(store.find("participant:ben")).isEmpty();
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
