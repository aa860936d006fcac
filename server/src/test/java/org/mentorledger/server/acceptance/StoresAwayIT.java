package org.mentorledger.server.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.mentorledger.server.store.postgres.OutsidePostgres;
import tools.jackson.databind.JsonNode;

/**
 * One node on stores outside, a PostgreSQL and what speaks as a MongoDB does, which go away under load. With
 * {@code -Dledger.chaos=true} they stay away as long as the house promises to bear, on the time limits of an operator who
 * sets none.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StoresAwayIT {
    private static final boolean LONG = Boolean.getBoolean("ledger.chaos");
    private static final int AWAY_SECONDS = LONG ? 30 : 4;
    private static final int CUTS = LONG ? 30 : 4;
    private static final int BETWEEN_CUTS_MILLIS = LONG ? 2_000 : 700;
    private static final String LIMITS = LONG
            ? ""
            : "?serverSelectionTimeoutMS=1000&socketTimeoutMS=1500&connectTimeoutMS=1000&heartbeatFrequencyMS=500";

    private OutsidePostgres postgres;
    private MongoServer mongo;
    private FaultyLine line;
    private LedgerProcess node;
    private Person admin;

    @BeforeAll
    void aNodeRuns(@TempDir Path folder) {
        postgres = OutsidePostgres.in(folder.resolve("postgres"));
        mongo = new MongoServer(new MemoryBackend());
        line = new FaultyLine(mongo.bind().getPort());
        node = LedgerProcess.start(folder.resolve("ledger"), settings());
        admin = new People(node).admin();
        Load.prepare(admin);
    }

    private String[] settings() {
        List<String> settings = new ArrayList<>(postgres.settings());
        settings.add("--mentorledger.mongodb.uri=mongodb://127.0.0.1:" + line.port() + "/" + LIMITS);
        return settings.toArray(String[]::new);
    }

    @AfterAll
    void allStop() throws IOException {
        node.close();
        line.close();
        mongo.shutdownNow();
        postgres.close();
    }

    @Test
    @Order(1)
    void writesGoOnWhileMongoIsAwayHangsOrIsCutOffAndTheViewsCatchUp() throws Exception {
        Load load = Load.start(admin, "view-");
        try (load) {
            pause(Duration.ofSeconds(1));
            line.becomes(FaultyLine.State.DOWN);
            assertThatWritesAreAcknowledgedAndReadsAreNot(load);
            line.becomes(FaultyLine.State.UP);
            pause(Duration.ofSeconds(1));
            line.becomes(FaultyLine.State.HUNG);
            assertThatWritesAreAcknowledgedAndReadsAreNot(load);
            line.becomes(FaultyLine.State.UP);
            for (int cut = 0; cut < CUTS; cut++) {
                pause(Duration.ofMillis(BETWEEN_CUTS_MILLIS));
                line.cut();
            }
        }
        load.assertNothingIsLostOrDoubled("MongoDB away, hung, cut off");
        assertThat(load.refusals()).containsKey("READ_MODEL_BEHIND").doesNotContainKeys("INTERNAL", "no answer");
    }

    @Test
    @Order(2)
    void aKilledDatabaseAcknowledgesNothingAndTheNodeGoesOnByItselfWhenItIsBack() throws Exception {
        Load load = Load.start(admin, "fact-");
        try (load) {
            pause(Duration.ofSeconds(1));
            assertThat(writes()).isEqualTo(200);
            postgres.kill();
            long began = System.nanoTime();
            assertThat(admin.mayNot("setGoal", goal("while-it-is-away"))).isEqualTo("UNAVAILABLE");
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(8));
            assertThat(admin.asks("{ program(id: \"p\") { name } }")
                            .at("/program/name")
                            .asString())
                    .isEqualTo("Program");
            assertThat(writes()).isEqualTo(503);
            long before = load.acknowledged();
            postgres.startAgain();
            await(() -> load.acknowledged() > before + 10);
        }
        load.assertNothingIsLostOrDoubled("PostgreSQL killed");
        await(() -> writes() == 200);
        assertThat(load.refusals()).containsKey("UNAVAILABLE").doesNotContainKeys("INTERNAL", "no answer");
    }

    @Test
    @Order(3)
    void aSecondNodeOnTheSamePostgresIsRefused(@TempDir Path another) {
        try (LedgerProcess second = LedgerProcess.launch(another.resolve("ledger"), settings())) {
            assertThat(second.awaitExit(Duration.ofMinutes(1))).isEqualTo(1);
            assertThat(second.output())
                    .contains("Another node is at work on this PostgreSQL", "mentorledger.store=axonserver")
                    .doesNotContain(OutsidePostgres.PASSWORD);
        }
        admin.does("setGoal", goal("still-served"), "receipt { sequence }");
        assertThat(node.output()).doesNotContain(OutsidePostgres.PASSWORD);
    }

    /** At last, for the clients have gone on meanwhile. */
    private void assertThatWritesAreAcknowledgedAndReadsAreNot(Load load) throws IOException, InterruptedException {
        long before = load.acknowledged();
        long end = System.nanoTime() + Duration.ofSeconds(AWAY_SECONDS).toNanos();
        JsonNode answer = admin.tries("{ program(id: \"p\") { name } }");
        if (System.nanoTime() < end) {
            assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("UNAVAILABLE");
        }
        pause(Duration.ofNanos(Math.max(0, end - System.nanoTime())));
        await(() -> load.acknowledged() > before);
    }

    private int writes() throws IOException, InterruptedException {
        HttpRequest question = HttpRequest.newBuilder(URI.create(node.url() + "/actuator/health/writes"))
                .build();
        return HttpClient.newHttpClient()
                .send(question, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static Map<String, ?> goal(String id) {
        return Map.of("mentorshipId", "m-0", "goalId", id, "title", "A position");
    }

    private static void await(Condition condition) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!condition.holds()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
            Thread.sleep(50);
        }
    }

    private static void pause(Duration time) throws InterruptedException {
        Thread.sleep(time.toMillis());
    }

    private interface Condition {
        boolean holds() throws IOException, InterruptedException;
    }
}
