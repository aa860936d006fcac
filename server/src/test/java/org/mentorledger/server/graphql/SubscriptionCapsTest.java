package org.mentorledger.server.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.server.door.DoorNode;
import org.mentorledger.server.door.ReadyKey;
import org.mentorledger.server.door.Resolvers;
import org.mentorledger.server.door.SlowReader;
import org.mentorledger.server.door.Socket;
import org.mentorledger.server.token.TokenMint;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        classes = DoorNode.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "mentorledger.graphql.subscriptions.per-socket=3",
            "mentorledger.graphql.subscriptions.sockets-per-subject=2",
            "mentorledger.graphql.subscriptions.streams-per-subject=1",
            "mentorledger.graphql.subscriptions.silent-sockets-per-address=3",
            "mentorledger.graphql.subscriptions.sockets=6",
            "mentorledger.graphql.subscriptions.send-timeout=500ms",
            "server.tomcat.connection-timeout=2s"
        })
class SubscriptionCapsTest {
    private static final String GOES_ON = "subscription { sessionChanged(id: \"goes on\") { id } }";
    private static final String WITHOUT_END = "subscription { sessionChanged(id: \"without end\") { id title } }";
    private static final int MORE_THAN_FITS = 100;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    static Path data;

    private final List<SlowReader> slow = new ArrayList<>();
    private final int port;
    private final TokenMint mint;

    SubscriptionCapsTest(@LocalServerPort int port, @Autowired TokenMint mint) {
        this.port = port;
        this.mint = mint;
    }

    @AfterEach
    void close() throws IOException {
        for (SlowReader reader : slow) {
            reader.close();
        }
    }

    @DynamicPropertySource
    static void dataFolder(DynamicPropertyRegistry settings) {
        settings.add("mentorledger.data", ReadyKey.in(data)::toString);
    }

    @Test
    void overOneSocketNoMoreGoesOnThanTheLimit() throws InterruptedException {
        try (Socket socket = Socket.open(port).of(token("one"))) {
            for (String id : new String[] {"1", "2", "3"}) {
                assertThat(type(socket.asks(id, GOES_ON))).isEqualTo("next");
            }

            JsonNode refusal = socket.asks("4", GOES_ON).hear();
            assertThat(refusal.path("type").asString()).isEqualTo("error");
            assertThat(refusal.at("/payload/0/extensions/code").asString()).isEqualTo("TOO_MANY_SUBSCRIPTIONS");
            assertThat(type(socket.asks("4b", "{ __typename }"))).isEqualTo("error");

            socket.say(Map.of("type", "complete", "id", "2"));
            assertThat(type(socket.asks("5", GOES_ON))).isEqualTo("next");
        }
    }

    @Test
    void whatHasEndedCountsNoMore() throws InterruptedException {
        try (Socket socket = Socket.open(port).of(token("ended"))) {
            for (int i = 0; i < 10; i++) {
                assertThat(type(socket.asks("a" + i, "{ __typename }"))).isEqualTo("next");
                assertThat(socket.hear().path("type").asString()).isEqualTo("complete");
                assertThat(type(socket.asks("b" + i, "{ nowhere }"))).isEqualTo("error");
                assertThat(type(socket.asks("c" + i, GOES_ON.replace("goes on", "denied"))))
                        .isEqualTo("error");
            }
        }
    }

    @Test
    void aSubjectHasNoMoreSocketsThanTheLimit() throws InterruptedException {
        String token = token("many");
        try (Socket first = Socket.open(port).of(token);
                Socket second = Socket.open(port).of(token);
                Socket other = Socket.open(port).of(token("another"))) {
            try (Socket third = Socket.open(port)) {
                third.say(Map.of("type", "connection_init", "payload", Map.of("Authorization", "Bearer " + token)));
                assertThat(third.end()).isEqualTo(1013);
            }
            assertThat(type(second.asks("1", "{ __typename }"))).isEqualTo("next");
            assertThat(type(other.asks("1", "{ __typename }"))).isEqualTo("next");

            assertThat(first.say("{}").end()).isEqualTo(4400);
            until(() -> isLetIn(token));
        }
    }

    /** Which of the four is one too many is the server's to say: it seats each once its handshake is answered. */
    @Test
    void thoseThatHaveNotSaidWhoseTheyAreAreFew() {
        List<Socket> sockets = Stream.generate(() -> Socket.open(port)).limit(4).toList();
        try {
            until(() -> sockets.stream().anyMatch(Socket::hasEnded));
            List<Socket> seated =
                    sockets.stream().filter(socket -> !socket.hasEnded()).toList();
            assertThat(seated).hasSize(3);
            assertThat(sockets)
                    .filteredOn(Socket::hasEnded)
                    .extracting(Socket::end)
                    .containsExactly(1013);
            assertThat(seated).extracting(socket -> socket.say("{}").end()).containsOnly(4400);
        } finally {
            sockets.forEach(Socket::close);
        }
        until(() -> isLetIn(token("later")));
    }

    @Test
    void aSubjectHasNoMoreEventStreamsThanTheLimit() throws Exception {
        String token = token("streams");
        try (InputStream first = stream(token).body()) {
            assertThat(first.read()).isPositive();

            HttpResponse<InputStream> second = stream(token);
            assertThat(second.statusCode()).isEqualTo(429);
            assertThat(second.headers().firstValue("Retry-After")).hasValue("2");
            assertThat(JsonMapper.shared()
                            .readTree(second.body())
                            .at("/errors/0/extensions/code")
                            .asString())
                    .isEqualTo("TOO_MANY_SUBSCRIPTIONS");
            try (InputStream other = stream(token("other streams")).body()) {
                assertThat(other.read()).isPositive();
            }
        }
    }

    @Test
    void overASocketNobodyIsToldMoreThanTheyRead() throws Exception {
        String token = token("slow");
        int before = Resolvers.TOLD.get();
        slow.add(SlowReader.socket(port, token, WITHOUT_END));
        slow.add(SlowReader.socket(port, token, WITHOUT_END));
        try (Socket quick = Socket.open(port).of(token("quick"))) {
            assertThat(type(quick.asks("1", "{ __typename }"))).isEqualTo("next");
        }
        until(() -> isLetIn(token));
        assertThat(Resolvers.TOLD.get() - before).isBetween(2, 2 * MORE_THAN_FITS);
    }

    @Test
    void asAnEventStreamNobodyIsToldMoreThanTheyRead() throws Exception {
        String token = token("slow stream");
        int before = Resolvers.TOLD.get();
        slow.add(SlowReader.stream(port, token, WITHOUT_END));
        until(() -> Resolvers.TOLD.get() > before);
        try (InputStream quick = stream(token("quick stream")).body()) {
            assertThat(quick.read()).isPositive();
        }
        until(() -> stream(token).statusCode() == 200);
        assertThat(Resolvers.TOLD.get() - before).isLessThan(MORE_THAN_FITS);
    }

    private boolean isLetIn(String token) {
        try (Socket socket = Socket.open(port).of(token)) {
            return socket != null;
        } catch (AssertionError full) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<InputStream> stream(String token) {
        try {
            return HTTP.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                            .timeout(Duration.ofSeconds(30))
                            .header("Authorization", "Bearer " + token)
                            .header("Content-Type", "application/json")
                            .header("Accept", "text/event-stream")
                            .POST(HttpRequest.BodyPublishers.ofString(
                                    JsonMapper.shared().writeValueAsString(Map.of("query", GOES_ON))))
                            .build(),
                    HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String type(Socket socket) throws InterruptedException {
        return socket.hear().path("type").asString();
    }

    private static void until(BooleanSupplier so) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!so.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    private String token(String subject) {
        return mint.mint(subject, Set.of(Role.ADMIN), null, Instant.now(), Duration.ofMinutes(5));
    }
}
