package org.mentorledger.server.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.mentorledger.server.door.ReadyKey;
import org.mentorledger.server.door.Socket;
import org.mentorledger.server.token.TokenMint;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(classes = DoorNode.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class CookieOnSocketTest {
    private static final Map<String, ?> INIT = Map.of("type", "connection_init");

    @TempDir
    static Path data;

    private final int port;
    private final String own;
    private final String token;

    CookieOnSocketTest(@LocalServerPort int port, @Autowired TokenMint mint) {
        this.port = port;
        this.own = "http://127.0.0.1:" + port;
        this.token = mint.mint("ada", Set.of(Role.ADMIN), null, Instant.now(), Duration.ofMinutes(1));
    }

    @DynamicPropertySource
    static void dataFolder(DynamicPropertyRegistry settings) {
        settings.add("mentorledger.data", ReadyKey.in(data)::toString);
    }

    @Test
    void aPageOfThisNodeIsTakenForWhomTheCookieNames() throws InterruptedException {
        try (Socket socket = Socket.open(port, "Origin", own, "Cookie", "a=b; mentor-ledger=" + token + "; c=d")) {
            assertThat(socket.say(INIT).hear().path("type").asString()).isEqualTo("connection_ack");
            assertThat(socket.asks("1", "{ program(id: \"p\") { name } }")
                            .hear()
                            .at("/payload/data/program/name")
                            .asString())
                    .startsWith("ada [ADMIN]");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "http://127.0.0.1", "http://localhost", "null"})
    void aPageOfOthersIsNotLetInWithIt(String origin) {
        assertThatThrownBy(() -> Socket.open(port, "Origin", origin, "Cookie", "mentor-ledger=" + token))
                .hasCauseInstanceOf(WebSocketHandshakeException.class);
    }

    @Test
    void whoIsNoPageIsNotTakenForWhomTheCookieNames() {
        try (Socket socket = Socket.open(port, "Cookie", "mentor-ledger=" + token)) {
            assertThat(socket.say(INIT).end()).isEqualTo(4401);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mentor-ledger=", "mentor-ledger", "xmentor-ledger=abc"})
    void aPageOfThisNodeWithoutItIsNobodys(String cookie) {
        try (Socket socket = Socket.open(port, "Origin", own, "Cookie", cookie + " ")) {
            assertThat(socket.say(INIT).end()).isIn(4401, 4403);
        }
    }

    @Test
    void whoShowsATokenIsJudgedByThatOne() {
        try (Socket socket = Socket.open(port, "Origin", own, "Cookie", "mentor-ledger=" + token)) {
            assertThat(socket.say(Map.of("type", "connection_init", "payload", Map.of("authorization", "Bearer abc")))
                            .end())
                    .isEqualTo(4403);
        }
        try (Socket socket = Socket.open(port, "Origin", own, "Cookie", "mentor-ledger=" + token)) {
            assertThat(socket.say(Map.of("type", "connection_init", "payload", Map.of("Authorization", "")))
                            .end())
                    .isEqualTo(4401);
        }
    }
}
