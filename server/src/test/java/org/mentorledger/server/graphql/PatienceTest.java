package org.mentorledger.server.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.server.door.DoorNode;
import org.mentorledger.server.door.Knock;
import org.mentorledger.server.door.ReadyKey;
import org.mentorledger.server.door.Resolvers;
import org.mentorledger.server.door.SlowReader;
import org.mentorledger.server.door.Socket;
import org.mentorledger.server.door.Waiting;
import org.mentorledger.server.token.TokenMint;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** How often, how much at once and for how long a node works for one subject. */
@SpringBootTest(
        classes = DoorNode.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "mentorledger.graphql.rate.requests-per-minute=6",
            "mentorledger.graphql.rate.mutations-per-minute=2",
            "mentorledger.graphql.rate.parallel=2",
            "mentorledger.graphql.subscriptions.per-socket=1",
            "mentorledger.graphql.subscriptions.streams=1",
            "mentorledger.graphql.max-time=1s"
        })
class PatienceTest {
    private static final String QUERY = "{ __typename }";
    private static final String MUTATION =
            "mutation { joinProgram(input: {participantId: \"%s\", programId: \"p\", roles: []}) { receipt { streamId } } }";

    @TempDir
    static Path data;

    private final int port;
    private final Knock knock;
    private final TokenMint mint;

    PatienceTest(@LocalServerPort int port, @Autowired TokenMint mint) {
        this.port = port;
        this.knock = new Knock(port);
        this.mint = mint;
    }

    @DynamicPropertySource
    static void dataFolder(DynamicPropertyRegistry settings) {
        settings.add("mentorledger.data", ReadyKey.in(data)::toString);
    }

    @Test
    void whoAsksMoreOftenThanTheyMayIsToldWhenToComeAgain() {
        IntStream.range(0, 6).forEach(i -> assertThat(status("often", QUERY)).isEqualTo(200));

        HttpResponse<String> refused = ask("often", QUERY);

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(429);
        assertThat(Knock.error(refused).path("code").asString()).isEqualTo("RATE_LIMITED");
        long rest = Knock.error(refused).path("retryAfterSeconds").asLong();
        assertThat(rest).isBetween(1L, 10L);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue(Long.toString(rest));
    }

    @Test
    void whatIsNoDocumentCountsToo() {
        IntStream.range(0, 6).forEach(i -> ask("broken", "{"));

        assertThat(status("broken", QUERY)).isEqualTo(429);
    }

    @Test
    void neitherIsWhatIsNoTextForFree() {
        IntStream.range(0, 6)
                .forEach(i ->
                        assertThat(status("garbled", "mutation { \u0001 }")).isNotEqualTo(429));

        assertThat(status("garbled", QUERY)).isEqualTo(429);
    }

    @Test
    void anotherTokenOfTheSubjectDoesNotHelpAndAnotherSubjectIsNotHeldUp() {
        IntStream.range(0, 6).forEach(i -> ask("many", QUERY));

        assertThat(status("many", QUERY)).isEqualTo(429);
        assertThat(status("few", QUERY)).isEqualTo(200);
    }

    @Test
    void mutationsAreCountedForThemselvesAndTheOneTooManyIsNotCarriedOut() {
        assertThat(status("writer", MUTATION.formatted("first"))).isEqualTo(200);
        assertThat(ask("writer", "query A { __typename } " + MUTATION.formatted("unnamed"))
                        .body())
                .contains("VALIDATION_FAILED");
        assertThat(status("writer", "{ program(id: \"mutation\") { name } }")).isEqualTo(200);

        assertThat(status("writer", MUTATION.formatted("third"))).isEqualTo(429);
        assertThat(Resolvers.JOINED).contains("first").doesNotContain("third");
        assertThat(status("writer", QUERY)).isEqualTo(200);
    }

    @Test
    void onASocketItIsAnErrorAndTheSocketStays() throws InterruptedException {
        try (Socket socket = Socket.open(port).of(token("talks"))) {
            for (int i = 0; i < 6; i++) {
                assertThat(socket.asks("q" + i, QUERY).hear().path("type").asString())
                        .isEqualTo("next");
                assertThat(socket.hear().path("type").asString()).isEqualTo("complete");
            }
            JsonNode refused = socket.asks("more", QUERY).hear();

            assertThat(refused.path("type").asString()).isEqualTo("error");
            assertThat(refused.at("/payload/0/extensions/code").asString()).isEqualTo("RATE_LIMITED");
            assertThat(refused.at("/payload/0/extensions/retryAfterSeconds").asInt())
                    .isPositive();
        }
    }

    @Test
    void whatIsRefusedForFollowingTooMuchCountsToo() throws InterruptedException {
        try (Socket socket = Socket.open(port).of(token("follows"))) {
            String follow = "subscription { sessionChanged(id: \"goes on\") { id } }";
            assertThat(socket.asks("first", follow).hear().path("type").asString())
                    .isEqualTo("next");
            for (int i = 0; i < 5; i++) {
                assertThat(code(socket.asks("q" + i, follow).hear())).isEqualTo("TOO_MANY_SUBSCRIPTIONS");
            }

            assertThat(code(socket.asks("more", follow).hear())).isEqualTo("RATE_LIMITED");
        }
    }

    @Test
    void aNodeHasNoMoreEventStreamsThanTheLimitWhoeverFollows() throws IOException {
        String goesOn = "subscription { sessionChanged(id: \"goes on\") { id } }";
        try (SlowReader first = SlowReader.stream(port, token("first stream"), goesOn)) {
            assertThat(first).isNotNull();
            HttpResponse<String> second = shortStream();
            assertThat(second.statusCode()).as(second.body()).isEqualTo(429);
            assertThat(Knock.error(second).path("code").asString()).isEqualTo("TOO_MANY_SUBSCRIPTIONS");
        }
    }

    private HttpResponse<String> shortStream() {
        String[] headers = {
            "Authorization", "Bearer " + token("second stream"),
            "Content-Type", "application/json",
            "Accept", "text/event-stream"
        };
        return knock.send(
                "POST", "/graphql", "{\"query\": \"subscription { sessionChanged(id: 1) { id } }\"}", headers);
    }

    private static String code(JsonNode error) {
        return error.at("/payload/0/extensions/code").asString();
    }

    @Test
    void nobodyHasMoreUnderWayThanTheyMay() {
        List<CompletableFuture<HttpResponse<String>>> underWay = List.of("one", "two").stream()
                .map(id -> CompletableFuture.supplyAsync(() -> ask("crowd", person(id))))
                .toList();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!Waiting.isAsked("one") || !Waiting.isAsked("two")) {
            assertThat(System.nanoTime() - end).as("in time").isNegative();
            Thread.onSpinWait();
        }

        HttpResponse<String> third = ask("crowd", QUERY);
        assertThat(third.statusCode()).isEqualTo(429);
        assertThat(third.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(status("alone", QUERY)).isEqualTo(200);
        Waiting.tell("one");
        Waiting.tell("two");
        assertThat(underWay).allMatch(request -> request.join().statusCode() == 200);
        assertThat(status("crowd", QUERY)).isEqualTo(200);
    }

    @Test
    void anAnswerThatDoesNotComeIsNotWaitedFor() {
        assertThatItTookTooLong(ask("waits", person("never")));
    }

    @Test
    void nothingMoreIsBegunOnceItTookTooLong() {
        assertThatItTookTooLong(
                ask(
                        "slow",
                        "mutation { a: joinProgram(input: {participantId: \"slow\", programId: \"p\", roles: []}) { receipt { streamId } }"
                                + " b: joinProgram(input: {participantId: \"late\", programId: \"p\", roles: []}) { receipt { streamId } } }"));

        assertThat(Resolvers.JOINED)
                .as("what was begun stands")
                .contains("slow")
                .doesNotContain("late");
    }

    private static void assertThatItTookTooLong(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(Knock.error(answer).path("code").asString()).isEqualTo("TIMEOUT");
        assertThat(answer.body())
                .as(
                        "none of it, for where the engine breaks off it leaves null even in the place of what is never null")
                .doesNotContain("\"data\":{");
    }

    private static String person(String id) {
        return "{ participant(id: \"" + id + "\") { id } }";
    }

    private int status(String subject, String query) {
        return ask(subject, query).statusCode();
    }

    private HttpResponse<String> ask(String subject, String query) {
        return knock.ask(token(subject), query, Map.of());
    }

    private String token(String subject) {
        return mint.mint(subject, Set.of(Role.ADMIN), null, Instant.now(), Duration.ofMinutes(5));
    }
}
