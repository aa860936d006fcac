package org.mentorledger.server.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.server.door.DoorNode;
import org.mentorledger.server.door.Knock;
import org.mentorledger.server.door.ReadyKey;
import org.mentorledger.server.token.TokenMint;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(classes = DoorNode.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ClosedDoorsTest {

    @TempDir
    static Path data;

    private final Knock knock;
    private final TokenMint mint;

    ClosedDoorsTest(@LocalServerPort int port, @Autowired TokenMint mint) {
        this.knock = new Knock(port);
        this.mint = mint;
    }

    @DynamicPropertySource
    static void dataFolder(DynamicPropertyRegistry settings) {
        settings.add("mentorledger.data", ReadyKey.in(data)::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /graphql",
        "GET, /graphql",
        "GET, /graphql/schema",
        "GET, /.well-known/oauth-protected-resource",
        "GET, /.well-known/oauth-protected-resource/graphql",
        "GET, /actuator",
        "GET, /actuator/health",
        "GET, /actuator/env",
        "GET, /actuator/prometheus",
        "GET, /actuator/metrics",
        "GET, /actuator/heapdump",
        "POST, /actuator/shutdown",
        "GET, /",
        "GET, /index.html",
        "POST, /sign-in",
        "POST, /graphiql",
        "GET, /nowhere"
    })
    void withoutATokenEveryOtherDoorIsClosed(String method, String path) {
        HttpResponse<String> answer = knock.send(method, path, "");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(Knock.error(answer).path("code").asString()).isEqualTo("UNAUTHENTICATED");
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(it -> assertThat(it).startsWith("Bearer").doesNotContain("resource_metadata"));
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"POST, /graphql", "GET, /graphiql", "GET, /actuator/health/readiness", "GET, /nowhere"})
    void withABadTokenEveryDoorIsClosed(String method, String path) {
        HttpResponse<String> answer = knock.send(method, path, "", "Authorization", "Bearer abc");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(Knock.error(answer).path("code").asString()).isEqualTo("UNAUTHENTICATED");
    }

    @ParameterizedTest
    @CsvSource({"GET, /graphql/schema", "GET, /actuator/env", "GET, /error", "GET, /nowhere"})
    void evenAnAdminPassesOnlyTheDoorsThatAreNamed(String method, String path) {
        HttpResponse<String> answer = knock.send(method, path, "", "Authorization", "Bearer " + token(Role.ADMIN));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Knock.error(answer).path("code").asString()).isEqualTo("FORBIDDEN");
    }

    @Test
    void aTokenWithARoleAsks() {
        HttpResponse<String> answer = knock.ask(token(Role.MENTOR), "{ program(id: \"p\") { name } }", Map.of());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Knock.json(answer).at("/data/program/name").asString()).isEqualTo("ada [MENTOR] ada null");
    }

    @Test
    void aTokenWithoutARoleAsksTypenameOnly() {
        String roleless = mint.mint("ada", Set.of(), null, Instant.now(), Duration.ofMinutes(1));

        assertThat(Knock.json(knock.ask(roleless, "{ __typename ...T } fragment T on Query { __typename }", Map.of()))
                        .at("/data/__typename")
                        .asString())
                .isEqualTo("Query");
        for (String query : new String[] {
            "{ program(id: \"p\") { name } }",
            "{ __schema { types { name } } }",
            "{ ...T } fragment T on Query { program(id: \"p\") { name } }"
        }) {
            HttpResponse<String> answer = knock.ask(roleless, query, Map.of());
            assertThat(Knock.error(answer).path("code").asString()).as(query).isEqualTo("FORBIDDEN");
            assertThat(Knock.json(answer).path("data").isMissingNode()
                            || Knock.json(answer).path("data").isNull())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /graphql, true",
        "POST, /graphql, false",
        "GET, /graphql, false",
        "GET, /graphiql, false",
        "GET, /graphiql/page.js, false",
        "GET, /sign-in?code=wrong, false",
        "GET, /actuator/health/readiness, false",
        "GET, /nowhere, false",
        "GET, /nowhere, true"
    })
    void nothingIsToBeFramedOrSniffedOrTold(String method, String path, boolean signedIn) {
        String[] headers = signedIn ? new String[] {"Authorization", "Bearer " + token(Role.ADMIN)} : new String[0];
        HttpResponse<String> answer = knock.send(method, path, "", headers);

        assertThat(answer.headers().map())
                .as(answer.toString())
                .containsKeys("Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "X-Frame-Options")
                .doesNotContainKeys("Set-Cookie", "Server", "X-Powered-By");
    }

    @Test
    void noAnswerIsToBeKept() {
        HttpResponse<String> answer = knock.ask(token(Role.ADMIN), "{ __typename }", Map.of());

        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(it -> assertThat(it).contains("no-store"));
    }

    private String token(Role role) {
        return mint.mint("ada", Set.of(role), null, Instant.now(), Duration.ofMinutes(1));
    }
}
