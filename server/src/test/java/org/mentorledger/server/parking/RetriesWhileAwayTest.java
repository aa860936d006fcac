package org.mentorledger.server.parking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.axonframework.config.Configuration;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.mentorledger.command.dispatch.Refused;
import org.mentorledger.server.store.embedded.PrivateMongo;

/** What an operator is told who has parked events tried again while something is away. */
@TestInstance(Lifecycle.PER_CLASS)
class RetriesWhileAwayTest {
    private final ParkingNode node = new ParkingNode();
    private final PrivateMongo mongo = node.mongo();
    private final MongoClient client = node.client(mongo);
    private final MongoTemplate letters = node.letters(client);
    private final Configuration axon = node.axon(letters);
    private final ParkedEvents parked = new ParkedEvents(axon, List.of(node.parkedByRooms(letters)));

    @BeforeEach
    void twoStreamsAreParked() {
        letters.deadLetterCollection().deleteMany(new Document());
        ParkingNode.parks(axon, letters, ParkingNode.GROUP, "session:a", 3, 4, 5);
        ParkingNode.parks(axon, letters, ParkingNode.GROUP, "session:b", 0);
    }

    @AfterEach
    void nothingIsAwayAnyMore() {
        ParkingNode.WAITING.clear();
        ParkingNode.POISON.clear();
        ParkingNode.TAKEN.clear();
    }

    @AfterAll
    void close() throws Exception {
        axon.shutdown();
        client.close();
        mongo.close();
    }

    @Test
    void ofAStreamThatOnlyWaitsNothingIsChangedAndTheOperatorIsToldToComeAgain() {
        ParkingNode.WAITING.add("session:a@3");
        List<Document> before = stored();

        unavailable(() -> parked.retry(ParkingNode.GROUP, "session:a"));

        assertThat(stored()).isEqualTo(before);
        ParkingNode.WAITING.clear();
        assertThat(parked.retry(ParkingNode.GROUP, "session:a")).isEqualTo(new ParkedRetry(1, 3, 0, 0));
    }

    @Test
    void whatWasTakenBeforeOneThatWaitsIsTold() {
        ParkingNode.WAITING.add("session:a@4");

        assertThat(parked.retry(ParkingNode.GROUP, "session:a")).isEqualTo(new ParkedRetry(0, 1, 1, 2));
    }

    @Test
    void ofAGroupTheOthersAreTriedThoughOneWaits() {
        ParkingNode.WAITING.add("session:a@3");

        assertThat(parked.retry(ParkingNode.GROUP)).isEqualTo(new ParkedRetry(1, 1, 1, 3));

        assertThat(ParkingNode.TAKEN).containsExactly("session:b@0");
    }

    @Test
    void ofAGroupOfWhichNothingCouldBeTakenAndOneWaitedTheOperatorIsToldToComeAgain() {
        ParkingNode.WAITING.add("session:a@3");
        ParkingNode.POISON.add("session:b");

        unavailable(() -> parked.retry(ParkingNode.GROUP));

        ParkingNode.WAITING.clear();
        ParkingNode.POISON.add("session:a");
        assertThat(parked.retry(ParkingNode.GROUP)).isEqualTo(new ParkedRetry(0, 0, 2, 4));
    }

    private static void unavailable(ThrowingCallable retry) {
        assertThatThrownBy(retry)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("UNAVAILABLE"))
                .hasMessageContaining("ask again")
                .hasMessageNotContaining("commandId");
    }

    /** As it lies in the database; the claim that was given back is none. */
    private List<Document> stored() {
        return letters.deadLetterCollection()
                .find()
                .map(letter -> {
                    letter.remove("processingStarted", null);
                    return letter;
                })
                .into(new ArrayList<>());
    }
}
