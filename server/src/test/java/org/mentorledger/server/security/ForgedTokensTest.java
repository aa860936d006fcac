package org.mentorledger.server.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
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

/** Forged tokens at every door: over HTTP, over a socket, and as an event stream. */
@SpringBootTest(classes = DoorNode.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ForgedTokensTest {
    private static final String FOLLOW = "{\"query\":\"subscription { sessionChanged(id: \\\"twice\\\") { id } }\"}";

    @TempDir
    static Path data;

    @TempDir
    static Path elsewhere;

    private final int port;
    private final Knock knock;
    private final SigningKey ours;

    ForgedTokensTest(@LocalServerPort int port, @Autowired TokenMint mint) {
        this.port = port;
        this.knock = new Knock(port);
        this.ours = mint.key();
    }

    @DynamicPropertySource
    static void dataFolder(DynamicPropertyRegistry settings) {
        settings.add("mentorledger.data", ReadyKey.in(data)::toString);
    }

    @Test
    void ourOwnIsServedAtEveryDoorWhateverTypeItNames() throws InterruptedException {
        for (String good : new String[] {
            Forgery.none(ours, Forgery.rs256()),
            Forgery.none(ours, Forgery.rs256().type(new JOSEObjectType("at+jwt")))
        }) {
            assertThat(knock.ask(good, "{ __typename }", Map.of()).statusCode()).isEqualTo(200);
            assertThat(stream(good).body()).contains("event:next").doesNotContain("errors");
            try (Socket socket = Socket.open(port)) {
                assertThat(socket.of(good)).isNotNull();
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> aForgeryIsRefusedOverHttp() throws IOException {
        return forgeries()
                .map(forgery -> DynamicTest.dynamicTest(
                        forgery.name(),
                        () -> assertThat(knock.ask(forgery.token(), "{ __typename }", Map.of())
                                        .statusCode())
                                .isEqualTo(401)));
    }

    @TestFactory
    Stream<DynamicTest> aForgeryIsRefusedOverASocket() throws IOException {
        return forgeries()
                .map(forgery -> DynamicTest.dynamicTest(forgery.name(), () -> {
                    try (Socket socket = Socket.open(port)) {
                        Map<String, ?> bearer = Map.of("Authorization", "Bearer " + forgery.token());
                        assertThat(socket.say(Map.of("type", "connection_init", "payload", bearer))
                                        .end())
                                .isEqualTo(4403);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> aForgeryIsRefusedAnEventStream() throws IOException {
        return forgeries()
                .map(forgery -> DynamicTest.dynamicTest(
                        forgery.name(),
                        () -> assertThat(stream(forgery.token()).statusCode()).isEqualTo(401)));
    }

    @Test
    void aTokenInTheAddressIsNoToken() {
        HttpResponse<String> answer = knock.send(
                "POST",
                "/graphql?access_token=" + Forgery.none(ours, Forgery.rs256()),
                "{\"query\":\"{__typename}\"}",
                "Content-Type",
                "application/json");

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void anEndlessTokenIsRefused() {
        assertThat(knock.ask("x".repeat(20_000), "{ __typename }", Map.of()).statusCode())
                .isBetween(400, 431);
        try (Socket socket = Socket.open(port)) {
            Map<String, ?> bearer = Map.of("Authorization", "Bearer " + "x".repeat(20_000));
            assertThat(socket.say(Map.of("type", "connection_init", "payload", bearer))
                            .end())
                    .isEqualTo(4403);
        }
    }

    private Stream<Forgery> forgeries() throws IOException {
        return Forgery.against(
                ours, SigningKey.readOrCreate(elsewhere), Files.readAllBytes(data.resolve("keys/jwt-public.pem")));
    }

    private HttpResponse<String> stream(String token) {
        return knock.stream(token, FOLLOW);
    }
}
