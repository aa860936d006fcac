package org.mentorledger.server.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.server.token.SigningKey;
import org.mentorledger.server.token.TokenMint;
import tools.jackson.databind.JsonNode;

/** The clock of a node, and of its PostgreSQL, is set back by an hour and forward by a day under load. With {@code -Dledger.chaos=true}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClockStepsIT {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    private SteppedClock clock;
    private MongoServer mongo;
    private Path folder;
    private LedgerProcess node;
    private Person admin;

    @BeforeAll
    void aNodeRunsAnHourFast(@TempDir Path temporary) throws IOException {
        assumeThat(Boolean.getBoolean("ledger.chaos"))
                .as("SKIPPED: steps of the clock, -Dledger.chaos=true does not ask for them")
                .isTrue();
        folder = temporary;
        clock = SteppedClock.in(folder);
        mongo = new MongoServer(new MemoryBackend());
        mongo.bind();
        clock.isWrongBy(HOUR);
        node = start();
        admin = madeAt(Instant.now().minusSeconds(60));
        Load.prepare(admin);
    }

    @AfterAll
    void allStop() {
        if (node != null) {
            node.close();
            mongo.shutdownNow();
        }
    }

    @Test
    @Order(1)
    void setBackAnHourNothingIsLostAndTheOrderIsThatOfTheLog() throws Exception {
        Load load = Load.start(admin, "back-");
        try (load) {
            await(() -> load.acknowledged() > 40);
            clock.isWrongBy(Duration.ZERO);
            long before = load.acknowledged();
            await(() -> load.acknowledged() > before + 80);
        }
        load.assertNothingIsLostOrDoubled("clock set back an hour");
        assertThat(load.refusals()).isEmpty();

        List<JsonNode> events = stream();
        assertThat(events)
                .extracting(event -> event.path("sequence").asLong())
                .containsExactlyElementsOf(
                        LongStream.range(0, events.size()).boxed().toList());
        List<Instant> recorded = events.stream()
                .map(event -> Instant.parse(event.path("recordedAt").asString()))
                .toList();
        assertThat(Stream.iterate(1, i -> i < recorded.size(), i -> i + 1)
                        .filter(i -> recorded.get(i).isBefore(recorded.get(i - 1))))
                .as("the clock was set back once, and what was recorded is not touched up")
                .hasSize(1);
    }

    @Test
    @Order(2)
    void setForwardADayATokenIsOverAtOnceAndSoIsWhatIsFollowedWithIt() throws Exception {
        CompletableFuture<Void> followed = follow();
        clock.isWrongBy(DAY);

        assertThat(admin.isRefused("{ program(id: \"p\") { name } }")).isEqualTo("UNAUTHENTICATED");
        followed.get(15, TimeUnit.SECONDS);

        Load load = Load.start(madeAt(Instant.now().plus(DAY)), "forward-");
        try (load) {
            await(() -> load.acknowledged() > 80);
        }
        load.assertNothingIsLostOrDoubled("clock set forward a day");
        assertThat(load.refusals()).isEmpty();
    }

    @Test
    @Order(3)
    void aNodeThatWasKilledWhileItsClockWasFastServesSoonAfterItIsRight() throws Exception {
        node.kill();
        clock.isWrongBy(Duration.ZERO);
        long began = System.nanoTime();
        node = start();
        System.out.println("killed with a clock that was a day fast: ready again after "
                + Duration.ofNanos(System.nanoTime() - began).toSeconds() + " s");

        admin = madeAt(Instant.now().minusSeconds(60));
        Load load = Load.start(admin, "after-");
        try (load) {
            await(() -> load.acknowledged() > 40);
        }
        load.assertNothingIsLostOrDoubled("clock right again");
    }

    /** Fails where it takes five minutes. */
    private LedgerProcess start() {
        return LedgerProcess.start(
                folder.resolve("ledger"),
                clock.environment(),
                "--mentorledger.mongodb.uri=mongodb://127.0.0.1:"
                        + mongo.getLocalAddress().getPort());
    }

    private Person madeAt(Instant time) throws IOException {
        return new Person(node.url(), token(time));
    }

    private String token(Instant time) throws IOException {
        SigningKey key = SigningKey.read(node.data).orElseThrow();
        return new TokenMint(key, TokenMint.EMBEDDED, TokenMint.EMBEDDED)
                .mint("admin", List.of(Role.ADMIN), null, time, Duration.ofHours(8));
    }

    private List<JsonNode> stream() {
        List<JsonNode> events = new ArrayList<>();
        String after = "";
        JsonNode page;
        do {
            page = admin.asks("{ history(streamId: \"mentorship:m-0\", first: 100" + after + ") { edges { cursor node"
                            + " { sequence recordedAt happenedAt } } pageInfo { hasNextPage endCursor } } }")
                    .path("history");
            page.path("edges").forEach(edge -> events.add(edge.path("node")));
            after = ", after: \"" + page.at("/pageInfo/endCursor").asString("") + "\"";
        } while (page.at("/pageInfo/hasNextPage").asBoolean());
        return events;
    }

    /** Follows a mentorship by server-sent events; comes when the node ends that. */
    private CompletableFuture<Void> follow() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(node.url() + "/graphql"))
                .header("Authorization", "Bearer " + token(Instant.now().minusSeconds(60)))
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"query\":\"subscription { mentorshipChanged(id: \\\"m-0\\\") { id } }\"}"))
                .build();
        HttpResponse<Stream<String>> answer =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofLines());
        assertThat(answer.statusCode()).isEqualTo(200);
        return CompletableFuture.runAsync(() -> {
            try (Stream<String> lines = answer.body()) {
                assertThat(lines.toList()).anyMatch(line -> line.contains("m-0"));
            }
        });
    }

    private static void await(Condition condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!condition.holds()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
            Thread.sleep(50);
        }
    }

    private interface Condition {
        boolean holds();
    }
}
