package org.mentorledger.server.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.server.door.DoorNode;
import org.mentorledger.server.door.Knock;
import org.mentorledger.server.door.ReadyKey;
import org.mentorledger.server.door.Resolvers;
import org.mentorledger.server.door.Socket;
import org.mentorledger.server.door.ToldReadiness;
import org.mentorledger.server.token.TokenMint;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** While the views are not whole; in the end they are. */
@SpringBootTest(classes = DoorNode.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholeViewsTest {
    private static final String PROGRAM = "{ program(id: \"p\") { name } }";
    private static final String FOLLOWING = "subscription { sessionChanged(id: \"twice\") { id } }";
    private static final String REPLAY =
            "subscription { ...All } fragment All on Subscription { replayProgress { done } }";
    private static final int LAST = Integer.MAX_VALUE;

    @TempDir
    static Path data;

    private final int port;
    private final Knock knock;
    private final String token;
    private final ToldReadiness readiness;

    WholeViewsTest(@LocalServerPort int port, @Autowired TokenMint mint, @Autowired ToldReadiness readiness) {
        this.port = port;
        this.knock = new Knock(port);
        this.token = mint.mint("ada", Set.of(Role.ADMIN), null, Instant.now(), Duration.ofMinutes(5));
        this.readiness = readiness;
        readiness.tell(false);
    }

    @DynamicPropertySource
    static void dataFolder(DynamicPropertyRegistry settings) {
        settings.add("mentorledger.data", ReadyKey.in(data)::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PROGRAM,
                "{ __typename program(id: \"p\") { name } }",
                "{ ...Q } fragment Q on Query { ... on Query { program(id: \"p\") { name } } }"
            })
    void aQuestionIsToBeAskedAgain(String query) {
        HttpResponse<String> answer = knock.ask(token, query, Map.of());

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
        assertThat(Knock.error(answer).path("code").asString()).isEqualTo("UNAVAILABLE");
        assertThat(Knock.error(answer).path("retryAfterSeconds").asInt()).isEqualTo(2);
        assertThat(Knock.json(answer).has("data")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{ __typename }", "{ __schema { queryType { name } } }", "{ __type(name: \"Query\") { name } }"})
    void thatItLivesAndWhatItsSchemaSaysMayBeAsked(String query) {
        HttpResponse<String> answer = knock.ask(token, query, Map.of());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Knock.json(answer).has("errors")).isFalse();
    }

    @Test
    void whatIsToBeDoneIsDone() {
        knock.ask(
                token,
                "mutation { joinProgram(input: {participantId: \"early\", programId: \"p\", roles: [MENTOR]}) { receipt { sequence } } }",
                Map.of());

        assertThat(Resolvers.JOINED).contains("early");
    }

    @Test
    void overASocketNothingButTheReplayIsFollowed() throws InterruptedException {
        try (Socket socket = Socket.open(port).of(token)) {
            JsonNode refusal = socket.asks("1", FOLLOWING).hear();
            assertThat(refusal.path("type").asString()).isEqualTo("error");
            assertThat(refusal.at("/payload/0/extensions/code").asString()).isEqualTo("UNAVAILABLE");

            assertThat(socket.asks("2", REPLAY)
                            .hear()
                            .at("/payload/data/replayProgress/done")
                            .asBoolean())
                    .isTrue();
        }
    }

    @Test
    void soItIsAsAnEventStream() {
        HttpResponse<String> refusal = stream(FOLLOWING);
        assertThat(refusal.statusCode()).isEqualTo(503);
        assertThat(refusal.headers().firstValue("Retry-After")).hasValue("2");
        assertThat(Knock.error(refusal).path("code").asString()).isEqualTo("UNAVAILABLE");

        assertThat(stream(REPLAY).body()).contains("event:next", "\"done\":true", "event:complete");
    }

    @Test
    @Order(LAST)
    void onceTheyAreWholeQuestionsAreAnsweredFromThenOn() {
        readiness.tell(true);
        assertThat(knock.ask(token, PROGRAM, Map.of()).statusCode()).isEqualTo(200);

        readiness.tell(false);
        assertThat(knock.ask(token, PROGRAM, Map.of()).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> stream(String query) {
        return knock.stream(token, JsonMapper.shared().writeValueAsString(Map.of("query", query)));
    }
}
