package org.mentorledger.server.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.net.http.WebSocketHandshakeException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.server.door.DoorNode;
import org.mentorledger.server.door.Knock;
import org.mentorledger.server.door.ReadyKey;
import org.mentorledger.server.door.Socket;
import org.mentorledger.server.token.SigningKey;
import org.mentorledger.server.token.TokenMint;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(classes = DoorNode.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class SocketDoorTest {
    private static final String GOES_ON = "subscription { sessionChanged(id: \"goes on\") { id } }";

    @TempDir
    static Path data;

    private final int port;
    private final TokenMint mint;

    SocketDoorTest(@LocalServerPort int port, @Autowired TokenMint mint) {
        this.port = port;
        this.mint = mint;
    }

    @DynamicPropertySource
    static void dataFolder(DynamicPropertyRegistry settings) {
        settings.add("mentorledger.data", ReadyKey.in(data)::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"connection_init\"}",
                "{\"type\":\"connection_init\",\"payload\":null}",
                "{\"type\":\"connection_init\",\"payload\":{\"Authorization\":7}}",
                "{\"type\":\"connection_init\",\"payload\":{\"Authorization\":\"Basic YWRhOmFkYQ==\"}}"
            })
    void withoutATokenTheDoorIsClosed(String message) {
        try (Socket socket = Socket.open(port)) {
            assertThat(socket.say(message).end()).isEqualTo(4401);
        }
    }

    @Test
    void withABadTokenTheDoorIsClosed(@TempDir Path elsewhere) throws Exception {
        Instant now = Instant.now();
        Duration minute = Duration.ofMinutes(1);
        TokenMint foreign = new TokenMint(SigningKey.readOrCreate(elsewhere), "mentor-ledger", "mentor-ledger");
        TokenMint other = new TokenMint(mint.key(), "mentor-ledger", "somebody-else");
        for (String bad : new String[] {
            "abc",
            foreign.mint("ada", Set.of(Role.ADMIN), null, now, minute),
            other.mint("ada", Set.of(Role.ADMIN), null, now, minute),
            mint.mint("ada", Set.of(Role.ADMIN), null, now.minusSeconds(7_200), minute)
        }) {
            try (Socket socket = Socket.open(port)) {
                assertThat(socket.say(init(bad)).end()).as(bad).isEqualTo(4403);
            }
        }
    }

    @Test
    void withATokenThatCarriesNoRoleTheDoorIsClosed() {
        try (Socket socket = Socket.open(port)) {
            String roleless = mint.mint("ada", Set.of(), null, Instant.now(), Duration.ofMinutes(1));

            assertThat(socket.say(init(roleless)).end()).isEqualTo(4403);
        }
    }

    @Test
    void whoAsksBeforeSayingWhoTheyAreIsSentAway() {
        try (Socket socket = Socket.open(port)) {
            assertThat(socket.asks("1", GOES_ON).end()).isEqualTo(4401);
        }
    }

    @Test
    void aTokenIsShownOnce() throws InterruptedException {
        try (Socket socket = Socket.open(port).of(token())) {
            assertThat(socket.say(init(token())).end()).isEqualTo(4429);
        }
    }

    @Test
    void pagesOfOthersAreNotLetIn() throws InterruptedException {
        assertThatThrownBy(() -> Socket.open(port, "Origin", "https://evil.example"))
                .hasCauseInstanceOf(WebSocketHandshakeException.class);
        assertThatThrownBy(() -> Socket.open(port, "Origin", "null"))
                .hasCauseInstanceOf(WebSocketHandshakeException.class);
        try (Socket own = Socket.open(port, "Origin", "http://127.0.0.1:" + port)) {
            assertThat(own.of(token())).isNotNull();
        }
    }

    @Test
    void aMessageThatIsTooLongEndsIt() throws InterruptedException {
        try (Socket socket = Socket.open(port).of(token())) {
            String legal = "subscription { sessionChanged(id: \"twice\") { id " + "__typename ".repeat(900) + "} }";
            assertThat(socket.asks("1", legal).hear().path("type").asString()).isEqualTo("next");

            assertThat(socket.asks("2", "#" + "x".repeat(70_000)).end()).isEqualTo(1009);
        }
    }

    @Test
    void whatATokenFollowsEndsWithIt() throws InterruptedException {
        Instant until = Instant.now().plusSeconds(3);
        String brief = mint.mint("ada", Set.of(Role.ADMIN), null, Instant.now(), Duration.ofSeconds(3));
        try (Socket socket = Socket.open(port).of(brief)) {
            assertThat(socket.asks("1", GOES_ON).hear().path("type").asString()).isEqualTo("next");

            assertThat(socket.end()).isEqualTo(4403);
            assertThat(Instant.now()).isBetween(until.minusSeconds(1), until.plusSeconds(5));
        }
    }

    @Test
    void soItDoesAsAnEventStream() {
        String brief = mint.mint("ada", Set.of(Role.ADMIN), null, Instant.now(), Duration.ofSeconds(3));

        HttpResponse<String> answer =
                new Knock(port).stream(brief, JsonMapper.shared().writeValueAsString(Map.of("query", GOES_ON)));

        assertThat(answer.body()).containsSubsequence("event:next", "UNAUTHENTICATED", "event:complete");
    }

    @Test
    void aQuestionOverASocketIsAskedByTheSamePerson() throws InterruptedException {
        try (Socket socket = Socket.open(port).of(token())) {
            assertThat(socket.asks("1", "{ program(id: \"p\") { name } }")
                            .hear()
                            .at("/payload/data/program/name")
                            .asString())
                    .isEqualTo("ada [MENTOR] ada null");
        }
    }

    private String token() {
        return mint.mint("ada", Set.of(Role.MENTOR), null, Instant.now(), Duration.ofMinutes(1));
    }

    private static Map<String, ?> init(String token) {
        return Map.of("type", "connection_init", "payload", Map.of("Authorization", "Bearer " + token));
    }
}
