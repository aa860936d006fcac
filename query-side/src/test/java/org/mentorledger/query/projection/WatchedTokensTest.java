package org.mentorledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.query.WireNames;

/** A node whose clock was an hour fast has claimed a room and was killed; another one comes, whose clock is right. */
class WatchedTokensTest {
    private static final String ROOM = "room";

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final AtomicLong nanos = new AtomicLong();
    private MongoClient client;
    private MongoTemplate template;
    private WatchedTokens tokens;

    @BeforeEach
    void theDeadHoldsARoom() {
        client = MongoClients.create("mongodb://127.0.0.1:" + server.bind().getPort());
        template = DefaultMongoTemplate.builder()
                .mongoDatabase(client.getDatabase("ledger"))
                .build();
        MongoTokenStore dead = MongoTokenStore.builder()
                .mongoTemplate(template)
                .serializer(WireNames.general())
                .nodeId("dead")
                .build();
        dead.initializeTokenSegments(ROOM, 1, new GlobalSequenceTrackingToken(7));
        dead.fetchToken(ROOM, 0);
        extendedAt(Instant.now().plus(Duration.ofHours(1)));
        tokens = new WatchedTokens(template, WireNames.general(), nanos::get);
    }

    @AfterEach
    void stop() {
        client.close();
        server.shutdownNow();
    }

    @Test
    void aClaimFromTheFutureLapsesWhenItStandsStill() {
        assertThat(tokens.fetchAvailableSegments(ROOM)).isEmpty();
        pass(Duration.ofSeconds(14));
        assertThat(tokens.fetchAvailableSegments(ROOM)).isEmpty();
        assertThatThrownBy(() -> tokens.fetchToken(ROOM, 0)).isInstanceOf(UnableToClaimTokenException.class);

        pass(Duration.ofSeconds(2));

        assertThat(tokens.fetchAvailableSegments(ROOM)).hasSize(1);
        assertThat(tokens.fetchToken(ROOM, 0)).isEqualTo(new GlobalSequenceTrackingToken(7));
    }

    @Test
    void whoAsksForTheTokenAloneGetsIt() {
        assertThatThrownBy(() -> tokens.fetchToken(ROOM, 0)).isInstanceOf(UnableToClaimTokenException.class);
        pass(Duration.ofSeconds(16));

        assertThat(tokens.fetchToken(ROOM, 0)).isEqualTo(new GlobalSequenceTrackingToken(7));
    }

    @Test
    void aNodeThatLivesKeepsItsClaimHoweverFastItsClockIs() {
        for (int look = 1; look <= 10; look++) {
            assertThat(tokens.fetchAvailableSegments(ROOM)).isEmpty();
            pass(Duration.ofSeconds(5));
            extendedAt(Instant.now().plus(Duration.ofHours(1)).plusSeconds(5L * look));
        }
    }

    @Test
    void aClaimOfThePastLapsesAsItAlwaysDid() {
        extendedAt(Instant.now().minusSeconds(5));
        assertThat(tokens.fetchAvailableSegments(ROOM)).isEmpty();
        pass(Duration.ofMinutes(1));
        assertThat(tokens.fetchAvailableSegments(ROOM)).isEmpty();

        extendedAt(Instant.now().minusSeconds(11));
        assertThat(tokens.fetchAvailableSegments(ROOM)).hasSize(1);
    }

    @Test
    void aClaimThatCannotBeReleasedIsLeftToItsEnd() {
        MongoTemplate away = (MongoTemplate) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {MongoTemplate.class}, (proxy, method, arguments) -> {
                    throw new MongoException("away");
                });

        assertThatCode(() -> new MongoTokens(away, WireNames.general()).releaseClaim(ROOM, 0))
                .doesNotThrowAnyException();
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private void extendedAt(Instant time) {
        assertThat(template.trackingTokensCollection()
                        .updateOne(Filters.eq("processorName", ROOM), Updates.set("timestamp", time.toEpochMilli()))
                        .getMatchedCount())
                .isOne();
    }
}
