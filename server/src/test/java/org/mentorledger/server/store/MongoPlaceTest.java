package org.mentorledger.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentorledger.query.projection.StoreReads;
import org.mentorledger.server.store.embedded.PrivateMongo;

/** An outside MongoDB: what is refused. */
class MongoPlaceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        mongodb://a:geheim@localhost,10.0.0.7/ | names another machine | Add tls=true to mentorledger.mongodb.uri, or set mentorledger.mongodb.plaintext=true
        mongodb://a:geheim@[fd00::7]/?tls=false | names another machine | mentorledger.mongodb.plaintext=true
        mongodb://a:geheim@localhost/?w=0 | waits for no answer | Take w=0 out
        mongodb://a:geheim@localhost/?readPreference=nearest | reads from others | Take readPreference out
        mongo://a:geheim@localhost/ | is no connection string | mongodb://USER:PASSWORD@HOST
        """)
    void whatCouldLoseOrTellSomethingIsRefusedWithItsRemedy(String uri, String problem, String remedy) {
        assertThatThrownBy(() -> look(uri))
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refused -> assertThat(refused.remedy()).contains(remedy).doesNotContain("geheim"))
                .hasMessageContaining(problem)
                .hasMessageNotContaining("geheim");
    }

    @Test
    void oneThatIsThereIsTakenAndANameThatIsNoneIsNot() {
        try (PrivateMongo mongo = new PrivateMongo()) {
            look(mongo.uri());

            assertThatThrownBy(() ->
                            MongoPlace.outside(new StoreSettings.Mongodb(mongo.uri(), "a.b", false), new StoreReads()))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("mentorledger.mongodb.database");
        }
    }

    private static void look(String uri) {
        try (MongoClient client =
                MongoPlace.outside(new StoreSettings.Mongodb(uri, "ledger", false), new StoreReads())) {
            assertThat(client.getDatabase("ledger").getName()).isEqualTo("ledger");
        }
    }
}
