package org.mentorledger.server.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

/**
 * What graphql-cop tries, which anybody can run: nothing of it is answered for whoever has no token, and for whoever has one only
 * what is meant for them, the schema and questions by GET, neither of which a foreign page can ask for.
 */
@SpringBootTest(classes = DoorNode.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class KnownAttacksTest {
    private static final String TYPENAME = "query cop { __typename }";
    private static final String SCHEMA = "query cop { __schema { types { name fields { name } } } }";
    private static final String ALIASES = "query cop { "
            + IntStream.rangeClosed(0, 100)
                    .mapToObj(i -> "alias" + i + ":__typename \n")
                    .collect(Collectors.joining())
            + " }";
    private static final String CIRCLE = "query cop { __schema { types { fields { type { fields { type { fields { type "
            + "{ fields { type { name } } } } } } } } } } }";
    private static final String DIRECTIVES = "query cop { __typename @aa@aa@aa@aa@aa@aa@aa@aa@aa@aa }";

    @TempDir
    static Path data;

    private final Knock knock;
    private final String token;
    private final String roleless;

    KnownAttacksTest(@LocalServerPort int port, @Autowired TokenMint mint) {
        this.knock = new Knock(port);
        this.token = mint.mint("ada", Set.of(Role.ADMIN), null, Instant.now(), Duration.ofMinutes(5));
        this.roleless = mint.mint("ada", Set.of(), null, Instant.now(), Duration.ofMinutes(5));
    }

    @DynamicPropertySource
    static void dataFolder(DynamicPropertyRegistry settings) {
        settings.add("mentorledger.data", ReadyKey.in(data)::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TYPENAME,
                SCHEMA,
                CIRCLE,
                DIRECTIVES,
                "qwerty cop { abc }",
                "query cop { __schema { directive } }"
            })
    void nothingIsAnsweredWithoutAToken(String query) {
        HttpResponse<String> answer = knock.ask("", query, Map.of());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(Knock.json(answer).has("data")).isFalse();
    }

    @Test
    void noFieldIsSuggested() {
        for (String query : new String[] {"query cop { __schema { directive } }", "{ programm(id: 1) { name } }"}) {
            assertThat(ask(query).body()).contains("VALIDATION_FAILED").doesNotContainIgnoringCase("did you mean");
        }
    }

    @Test
    void theSchemaIsToldToRolesOnly() {
        assertThat(Knock.error(knock.ask(roleless, SCHEMA, Map.of()))
                        .path("code")
                        .asString())
                .isEqualTo("FORBIDDEN");
        assertThat(ask(SCHEMA).body()).contains("\"__schema\"");
    }

    @Test
    void theAddressOfGraphQlIsNoPage() {
        HttpResponse<String> page =
                knock.send("GET", "/graphql", "", "Authorization", "Bearer " + token, "Accept", "text/html");

        assertThat(page.statusCode()).isEqualTo(406);
        assertThat(page.body()).doesNotContainIgnoringCase("graphiql").doesNotContainIgnoringCase("playground");
    }

    @Test
    void aHundredAliasesAreTooMany() {
        assertThat(Knock.error(ask(ALIASES)).path("code").asString()).isEqualTo("QUERY_TOO_LARGE");
    }

    @Test
    void severalRequestsInOneAreNone() {
        String batch = IntStream.range(0, 10)
                .mapToObj(i -> "{\"query\":\"" + TYPENAME + "\"}")
                .collect(Collectors.joining(",", "[", "]"));

        assertThat(post("application/json", batch).statusCode()).isEqualTo(400);
    }

    @Test
    void aFaultThatIsRepeatedIsToldOnce() {
        assertThat(Knock.json(ask(DIRECTIVES)).path("errors").size()).isEqualTo(1);
    }

    @Test
    void theSchemaIsNotAskedForInCircles() {
        assertThat(Knock.error(ask(CIRCLE)).path("code").asString()).isEqualTo("QUERY_TOO_LARGE");
    }

    @Test
    void noAnswerTellsHowItWasFound() {
        for (String query : new String[] {TYPENAME, "qwerty cop { abc }", "{ program(id: \"boom\") { name } }"}) {
            HttpResponse<String> answer = ask(query);
            assertThat(Knock.json(answer).path("extensions").isMissingNode()).isTrue();
            assertThat(Knock.error(answer).propertyNames()).isSubsetOf("code", "classification", "correlationId");
        }
    }

    @Test
    void aMutationByGetIsRefused() {
        HttpResponse<String> answer = knock.send(
                "GET", "/graphql?query=mutation+cop+%7B__typename%7D", "", "Authorization", "Bearer " + token);

        assertThat(answer.statusCode()).isEqualTo(405);
    }

    @Test
    void aQuestionByGetNeedsAHeaderThatNoForeignPageCanSend() {
        String path = "/graphql?query=query+cop+%7B__typename%7D";

        assertThat(knock.send("GET", path, "", "Cookie", "mentor-ledger=" + token)
                        .statusCode())
                .isEqualTo(401);
        assertThat(knock.send("GET", path, "", "Authorization", "Bearer " + token)
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/x-www-form-urlencoded", "text/plain", "multipart/form-data; boundary=a"})
    void aFormIsNoRequest(String type) {
        HttpResponse<String> answer = post(type, "query=query+cop+%7B__typename%7D");

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(Knock.json(answer).has("data")).isFalse();
    }

    private HttpResponse<String> ask(String query) {
        return knock.ask(token, query, Map.of());
    }

    private HttpResponse<String> post(String type, String body) {
        return knock.send("POST", "/graphql", body, "Authorization", "Bearer " + token, "Content-Type", type);
    }
}
