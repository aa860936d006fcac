package org.mentorledger.server.roles;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentorledger.server.MentorLedger;
import org.mentorledger.server.door.NotForTests;
import org.mentorledger.server.door.ReadyKey;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A node of each mix of roles starts, though Axon Server is away; it lives, is not ready, and answers what is of its roles. */
class NodesOfRolesTest {
    private static final MongoServer MONGO = new MongoServer(new MemoryBackend());

    @TempDir
    static Path data;

    private static int mongo;

    @BeforeAll
    static void start() {
        mongo = MONGO.bind().getPort();
    }

    @AfterAll
    static void stop() {
        MONGO.shutdownNow();
    }

    @ParameterizedTest
    @CsvSource({"command, 404", "query, 404", "api, 401", "'command,api', 401", "'query,api', 401"})
    void aNodeOfAnyRolesStarts(String roles, int asked) throws IOException, InterruptedException {
        try (ConfigurableApplicationContext node = new SpringApplicationBuilder(MentorLedger.class)
                .initializers(context -> context.getBeanFactory().registerSingleton("notForTests", new NotForTests()))
                .run(
                        "--server.port=0",
                        "--mentorledger.roles=" + roles,
                        "--mentorledger.store=axonserver",
                        "--mentorledger.axonserver.servers=127.0.0.1:1",
                        "--mentorledger.mongodb.uri=mongodb://127.0.0.1:" + mongo + "/ledger",
                        "--mentorledger.data=" + ReadyKey.in(data))) {
            int port = node.getEnvironment().getRequiredProperty("local.server.port", Integer.class);

            assertThat(status(port, "GET", "/actuator/health/liveness")).isEqualTo(200);
            assertThat(status(port, "GET", "/actuator/health/readiness")).isEqualTo(503);
            assertThat(status(port, "POST", "/graphql")).isEqualTo(asked);
        }
    }

    @Test
    void aNodeStartsThoughMongoIsAwayTooAndSaysSo() throws IOException, InterruptedException {
        try (ConfigurableApplicationContext node = new SpringApplicationBuilder(MentorLedger.class)
                .initializers(context -> context.getBeanFactory().registerSingleton("notForTests", new NotForTests()))
                .run(
                        "--server.port=0",
                        "--mentorledger.store=axonserver",
                        "--mentorledger.axonserver.servers=127.0.0.1:1",
                        "--mentorledger.mongodb.uri=mongodb://127.0.0.1:2/?serverSelectionTimeoutMS=200",
                        "--mentorledger.data=" + ReadyKey.in(data))) {
            int port = node.getEnvironment().getRequiredProperty("local.server.port", Integer.class);

            assertThat(status(port, "GET", "/actuator/health/liveness")).isEqualTo(200);
            assertThat(status(port, "GET", "/actuator/health/readiness")).isEqualTo(503);
            assertThat(status(port, "GET", "/actuator/health/mongodb")).isEqualTo(503);
            assertThat(status(port, "POST", "/graphql")).isEqualTo(401);
        }
    }

    private static int status(int port, String method, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(method, HttpRequest.BodyPublishers.ofString("{}"))
                .header("Content-Type", "application/json")
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
