package org.mentorledger.server.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.server.door.DoorNode;
import org.mentorledger.server.door.Knock;
import org.mentorledger.server.door.ReadyKey;
import org.mentorledger.server.door.Resolvers;
import org.mentorledger.server.door.Socket;
import org.mentorledger.server.token.TokenMint;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

@SpringBootTest(classes = DoorNode.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class SubscriptionsTest {
    private static final String JOINING =
            "mutation { joinProgram(input: {participantId: \"%s\", programId: \"p\", roles: [MENTOR]}) { receipt { sequence } } }";

    @TempDir
    static Path data;

    private final int port;
    private final Knock knock;
    private final String token;

    SubscriptionsTest(@LocalServerPort int port, @Autowired TokenMint mint) {
        this.port = port;
        this.knock = new Knock(port);
        this.token = mint.mint("ada", Set.of(Role.ADMIN), null, Instant.now(), Duration.ofMinutes(5));
    }

    @DynamicPropertySource
    static void dataFolder(DynamicPropertyRegistry settings) {
        settings.add("mentorledger.data", ReadyKey.in(data)::toString);
    }

    @Test
    void eachChangeIsToldAndNothingOfTheOneBeforeIsKept() throws InterruptedException {
        try (Socket socket = socket().asks("1", following("twice"))) {
            JsonNode first = socket.hear();
            JsonNode second = socket.hear();

            assertThat(first.path("id").asString()).isEqualTo("1");
            for (String counted : List.of("seatsTaken", "seatsFree")) {
                assertThat(second.at("/payload/data/sessionChanged/" + counted).asInt())
                        .as(counted)
                        .isGreaterThan(first.at("/payload/data/sessionChanged/" + counted)
                                .asInt());
            }
            assertThat(socket.hear().path("type").asString()).isEqualTo("complete");
        }
    }

    @ParameterizedTest
    @CsvSource({"none, NOT_FOUND", "denied, NOT_FOUND", "boom, INTERNAL", "stops, UNAVAILABLE"})
    void whatEndsByAnErrorTellsItsCode(String id, String code) throws InterruptedException {
        try (Socket socket = socket().asks("1", following(id))) {
            JsonNode message = socket.hear();

            assertThat(message.path("type").asString()).as("%s", message).isEqualTo("error");
            assertThat(message.at("/payload/0/extensions/code").asString()).isEqualTo(code);
            assertThat(message.toString()).doesNotContain("Lovelace");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "unknown, VALIDATION_FAILED",
        "incomplete, BAD_USER_INPUT",
        "no document, SYNTAX_ERROR",
        "control, BAD_USER_INPUT",
        "aliases, QUERY_TOO_LARGE",
        "depth, QUERY_TOO_LARGE"
    })
    void theLimitsOfRequestsHoldOnASocketToo(String fault, String code) throws InterruptedException {
        try (Socket socket = socket().asks("1", faulty(fault))) {
            JsonNode message = socket.hear();

            assertThat(message.path("type").asString()).as("%s", message).isEqualTo("error");
            assertThat(message.at("/payload/0/extensions/code").asString()).isEqualTo(code);
            assertThat(socket.asks("1", "{ __typename }").hear().path("type").asString())
                    .isEqualTo("next");
        }
    }

    private static String faulty(String fault) {
        return switch (fault) {
            case "unknown" -> "{ nowhere }";
            case "incomplete" -> "subscription { sessionChanged { id } }";
            case "no document" -> "{{";
            case "control" -> "{ __typename }" + (char) 0;
            case "aliases" ->
                "{ "
                        + IntStream.rangeClosed(0, 30)
                                .mapToObj(i -> "a" + i + ": __typename ")
                                .collect(Collectors.joining())
                        + "}";
            default -> "{ __type(name: \"Query\") { " + "ofType { ".repeat(17) + "name" + " }".repeat(19);
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "null",
                "7",
                "{}",
                "{\"type\":\"dance\"}",
                "{\"type\":7}",
                "{\"type\":\"ping\",\"type\":\"pong\"}",
                "{\"type\":\"subscribe\",\"id\":\"1\"}",
                "{\"type\":\"subscribe\",\"payload\":{\"query\":\"{__typename}\"}}",
                "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":\"text\"}",
                "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{}}",
                "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{\"query\":7}}",
                "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{\"query\":\"{__typename}\",\"variables\":7}}"
            })
    void whatIsNoMessageEndsTheSocket(String text) throws InterruptedException {
        try (Socket socket = socket().say(text)) {
            assertThat(socket.end()).isEqualTo(4400);
        }
    }

    @Test
    void aSocketOfAnotherProtocolIsEnded() {
        try (Socket socket = Socket.open(port, null, new String[0])) {
            assertThat(socket.end()).isEqualTo(4406);
        }
    }

    @Test
    void overASocketAMutationIsCarriedOutAsOverHttp() throws InterruptedException {
        try (Socket socket = socket().asks("1", JOINING.formatted("by-socket"))) {
            assertThat(socket.hear()
                            .at("/payload/data/joinProgram/receipt/sequence")
                            .asInt(-1))
                    .isZero();
            assertThat(Resolvers.JOINED).contains("by-socket");
        }
    }

    @Test
    void whoUnsubscribesHearsNothingMoreUnderThatId() throws InterruptedException {
        try (Socket socket = socket().asks("1", following("goes on"))) {
            assertThat(socket.hear().path("type").asString()).isEqualTo("next");

            socket.say(Map.of("type", "complete", "id", "1")).asks("1", following("twice"));

            assertThat(socket.hear().at("/payload/data/sessionChanged/id").asString())
                    .isEqualTo("twice");
        }
    }

    @Test
    void anAnswerInOnePieceCannotBeASubscription() {
        HttpResponse<String> answer = knock.ask(token, following("twice"), Map.of());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Knock.error(answer).path("code").asString()).isEqualTo("BAD_REQUEST");
    }

    private Socket socket() throws InterruptedException {
        return Socket.open(port).of(token);
    }

    private static String following(String id) {
        return "subscription { sessionChanged(id: \"" + id + "\") { id seatsTaken seatsFree } }";
    }
}
