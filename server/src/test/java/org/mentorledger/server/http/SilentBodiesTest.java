package org.mentorledger.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentorledger.server.door.DoorNode;
import org.mentorledger.server.door.ReadyKey;
import org.mentorledger.server.door.Wire;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Who announces a body, is answered without it, and says nothing more: nobody else waits for them. */
@SpringBootTest(
        classes = DoorNode.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"server.tomcat.connection-timeout=60s", "server.tomcat.threads.max=25"})
class SilentBodiesTest {
    private static final int MANY = 60;

    @TempDir
    static Path data;

    private final int port;

    SilentBodiesTest(@LocalServerPort int port) {
        this.port = port;
    }

    @DynamicPropertySource
    static void dataFolder(DynamicPropertyRegistry settings) {
        settings.add("mentorledger.data", ReadyKey.in(data)::toString);
    }

    /** With the patience of a connection, two rounds of threads would be waited for, for a minute each; the wire waits for half. */
    @ParameterizedTest
    @CsvSource({"POST /graphql, 401", "GET /graphiql, 200"})
    void whoNeverSendsTheBodyHoldsUpNobody(String asked, int status) throws InterruptedException {
        ExecutorService silent = Executors.newFixedThreadPool(MANY);
        try {
            List<CompletableFuture<Wire.Answer>> answered = IntStream.range(0, MANY)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> silent(asked, i), silent))
                    .toList();

            assertThat(Wire.send(port, "GET /graphql HTTP/1.1", "Host: a").status())
                    .isEqualTo(401);
            assertThat(answered)
                    .allSatisfy(answer -> assertThat(answer)
                            .succeedsWithin(Duration.ofSeconds(30))
                            .extracting(Wire.Answer::status)
                            .isEqualTo(status));
        } finally {
            silent.shutdownNow();
            assertThat(silent.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    private Wire.Answer silent(String asked, int number) {
        return Wire.send(
                port,
                asked + " HTTP/1.1",
                "Host: a",
                number % 2 == 0 ? "Content-Length: 1000" : "Transfer-Encoding: chunked",
                "Content-Type: application/json");
    }
}
