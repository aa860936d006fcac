package org.mentorledger.server.security;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.server.door.DoorNode;
import org.mentorledger.server.door.Knock;
import org.mentorledger.server.door.ReadyKey;
import org.mentorledger.server.door.Socket;
import org.mentorledger.server.door.StatedAccounts;
import org.mentorledger.server.observing.LogCapture;
import org.mentorledger.server.token.TokenMint;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Whoever may stay no longer is out within five seconds, of which what is remembered of accounts takes one. */
@SpringBootTest(classes = DoorNode.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class RevokedTest {
    private static final Duration OUT = Duration.ofSeconds(10);
    private static final String GOES_ON = "subscription { sessionChanged(id: \"goes on\") { id } }";
    private static final KnownAccount SUSPENDED = new KnownAccount(null, true);
    private static final KnownAccount NOAHS = new KnownAccount(new ParticipantId("noah"), false);

    @TempDir
    static Path data;

    private final int port;
    private final Knock knock;
    private final TokenMint mint;
    private final StatedAccounts accounts;

    RevokedTest(@LocalServerPort int port, @Autowired TokenMint mint, @Autowired StatedAccounts accounts) {
        this.port = port;
        this.knock = new Knock(port);
        this.mint = mint;
        this.accounts = accounts;
    }

    @DynamicPropertySource
    static void dataFolder(DynamicPropertyRegistry settings) {
        settings.add("mentorledger.data", ReadyKey.in(data)::toString);
    }

    @Test
    void aSuspendedAccountIsRefusedAtEveryDoor() {
        String token = token("suspended");
        assertThat(ask(token).statusCode()).isEqualTo(200);
        accounts.state("suspended", SUSPENDED);

        assertThat(ask(token).statusCode()).isEqualTo(401);
        assertThat(Knock.error(ask(token)).path("code").asString()).isEqualTo("UNAUTHENTICATED");
        assertThat(follow(token).join().statusCode()).isEqualTo(401);
        try (Socket socket = Socket.open(port)) {
            Map<String, ?> bearer = Map.of("Authorization", "Bearer " + token);
            assertThat(socket.say(Map.of("type", "connection_init", "payload", bearer))
                            .end())
                    .isEqualTo(4403);
        }
        accounts.state("suspended", new KnownAccount(null, false));
        assertThat(ask(token).statusCode()).isEqualTo(200);
    }

    @Test
    void anOpenSocketEndsWhenItsAccountIsSuspended() throws InterruptedException {
        try (Socket idle = Socket.open(port).of(token("idle"));
                Socket following = Socket.open(port).of(token("idle"))) {
            assertThat(following.asks("1", GOES_ON).hear().path("type").asString())
                    .isEqualTo("next");
            accounts.state("idle", SUSPENDED);
            Instant since = Instant.now();

            assertThat(idle.end()).isEqualTo(4403);
            assertThat(following.end()).isEqualTo(4403);
            assertThat(Duration.between(since, Instant.now())).isLessThan(OUT);
        }
    }

    @Test
    void aSocketThatAsksAfterwardsEndsAtOnce() throws InterruptedException {
        try (Socket socket = Socket.open(port).of(token("asks"))) {
            accounts.state("asks", SUSPENDED);
            socket.asks("1", "{ program(id: \"p\") { name } }");

            assertThat(socket.end()).isEqualTo(4403);
        }
    }

    @Test
    void aSocketThatEndsSoIsNoFault() throws InterruptedException {
        String token = token("quiet");
        try (LogCapture told = LogCapture.ofAll(Level.INFO);
                Socket socket = Socket.open(port).of(token)) {
            accounts.state("quiet", SUSPENDED);

            assertThat(socket.asks("1", GOES_ON).end()).isEqualTo(4403);
            assertThat(ask(token).statusCode()).isEqualTo(401);
            assertThat(told.messages(Level.ERROR)).isEmpty();
        }
    }

    @Test
    void anOpenEventStreamEndsWhenItsAccountIsSuspended() throws Exception {
        CompletableFuture<HttpResponse<String>> following = follow(token("streams"));
        Thread.sleep(300);
        assertThat(following).isNotDone();
        accounts.state("streams", SUSPENDED);

        assertThat(following.get(OUT.toSeconds(), TimeUnit.SECONDS).body())
                .containsSubsequence("event:next", "UNAUTHENTICATED", "event:complete");
    }

    @Test
    void whoseAccountIsUnlinkedIsNobodyAndFollowsNothingMore() throws Exception {
        accounts.state("n.singh", NOAHS);
        String token = token("n.singh");
        assertThat(ask(token).body()).contains("n.singh [MENTEE] noah null");
        CompletableFuture<HttpResponse<String>> following = follow(token);
        try (Socket socket = Socket.open(port).of(token)) {
            accounts.state("n.singh", new KnownAccount(null, false));

            assertThat(ask(token).body()).contains("n.singh [MENTEE] n.singh null");
            assertThat(socket.end()).isEqualTo(4403);
            assertThat(following.get(OUT.toSeconds(), TimeUnit.SECONDS).body()).contains("UNAUTHENTICATED");
        }
    }

    @Test
    void whoIsMergedIntoSomebodyIsThemAndComesAgain() throws Exception {
        accounts.state("merged", NOAHS);
        String token = token("merged");
        try (Socket socket = Socket.open(port).of(token)) {
            accounts.state("merged", new KnownAccount(new ParticipantId("nathan"), false));

            assertThat(ask(token).body()).contains("merged [MENTEE] nathan null");
            assertThat(socket.end()).isEqualTo(4403);
        }
        try (Socket again = Socket.open(port).of(token)) {
            assertThat(again.asks("1", "{ program(id: \"p\") { name } }").hear().toString())
                    .contains("merged [MENTEE] nathan null");
        }
    }

    private HttpResponse<String> ask(String token) {
        return knock.ask(token, "{ program(id: \"p\") { name } }", Map.of());
    }

    private CompletableFuture<HttpResponse<String>> follow(String token) {
        return CompletableFuture.supplyAsync(
                () -> knock.stream(token, "{\"query\":\"" + GOES_ON.replace("\"", "\\\"") + "\"}"));
    }

    private String token(String subject) {
        return mint.mint(subject, Set.of(Role.MENTEE), null, Instant.now(), Duration.ofMinutes(1));
    }
}
