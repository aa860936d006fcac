package org.mentorledger.server.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.server.door.DoorNode;
import org.mentorledger.server.door.Knock;
import org.mentorledger.server.door.ReadyKey;
import org.mentorledger.server.door.Resolvers;
import org.mentorledger.server.door.Wire;
import org.mentorledger.server.token.TokenMint;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Questions whose parts stand in the URL. */
@SpringBootTest(classes = DoorNode.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class QuestionsByUrlTest {
    private static final String JOIN = "mutation J { joinProgram(input: {participantId: \"by-url\", programId: \"p\", "
            + "roles: [MENTOR]}) { receipt { sequence } } }";

    @TempDir
    static Path data;

    private final int port;
    private final Knock knock;
    private final String token;

    QuestionsByUrlTest(@LocalServerPort int port, @Autowired TokenMint mint) {
        this.port = port;
        this.knock = new Knock(port);
        this.token = mint.mint("ada", Set.of(Role.ADMIN), null, Instant.now(), Duration.ofMinutes(5));
    }

    @DynamicPropertySource
    static void dataFolder(DynamicPropertyRegistry settings) {
        settings.add("mentorledger.data", ReadyKey.in(data)::toString);
    }

    @Test
    void aQuestionIsAnsweredAsIfItHadBeenPosted() {
        HttpResponse<String> answer =
                get("query=" + encoded("query A { __typename } query B($id: ID!) { program(id: $id) { id } }")
                        + "&operationName=B&variables=" + encoded("{\"id\":\"g-1\"}")
                        + "&extensions=%7B%7D&more=1");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Knock.json(answer).at("/data/program/id").asString()).isEqualTo("g-1");
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(it -> assertThat(it).contains("no-store"));
    }

    @Test
    void textIsReadAsUtf8AndPlusAsABlank() {
        HttpResponse<String> answer = get(
                "query={__type(name:%22Zo%C3%AB%22){name}+}".replace("{", "%7B").replace("}", "%7D"));

        assertThat(Knock.json(answer).at("/data/__type").isNull())
                .as(answer.body())
                .isTrue();
    }

    @Test
    void nullAndEmptyPartsAreNone() {
        assertThat(get("query=%7B__typename%7D&operationName=&variables=null&extensions=")
                        .body())
                .contains("\"__typename\":\"Query\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "variables=%7B%7D",
                "query=%7B__typename%7D&query=%7B__typename%7D",
                "query=%7B__typename%7D&qu%65ry=%7B__typename%7D",
                "query=%7B__typename%7D&variables=%5B%5D",
                "query=%7B__typename%7D&variables=3",
                "query=%7B__typename%7D&variables=%22a%22",
                "query=%7B__typename%7D&variables=%7B",
                "query=%7B__typename%7D&variables=%7B%7D%7B%7D",
                "query=%7B__typename%7D&variables=%7B%22a%22:1,%22a%22:2%7D",
                "query=%7B__typename%7D&variables=%7B%7D,%22query%22:%22x%22",
                "query=%7B__typename%7D&extensions=1",
                "query=%7B__typename%7D%FF",
                "query=%7B__typename%7D%C0%80",
                "query=%7B__typename%7D%ED%A0%80"
            })
    void whatIsNoRequestIsRefused(String query) {
        HttpResponse<String> answer = get(query);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(Knock.error(answer).path("code").asString()).isEqualTo("BAD_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "query=%7B__typename%7",
                "query=%7B__typename%7D%",
                "query=%7B__typename%7D%+1",
                "query=%7B__typename%7D%G0"
            })
    void whatIsNotEncodedIsRefused(String query) {
        Wire.Answer answer =
                Wire.send(port, "GET /graphql?" + query + " HTTP/1.1", "Host: a", "Authorization: Bearer " + token);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.text()).contains("BAD_REQUEST");
    }

    @Test
    void aDocumentThatIsNoTextIsRefused() {
        assertThat(Knock.error(get("query=%7B__typename%7D%00")).path("field").asString())
                .isEqualTo("query");
        assertThat(Knock.error(get("query=" + encoded("query($id: ID!) { program(id: $id) { id } }")
                                + "&variables=%7B%22id%22:%22%5CuD800%22%7D"))
                        .path("field")
                        .asString())
                .isEqualTo("id");
    }

    @ParameterizedTest
    @CsvSource({
        "'',",
        "&operationName=J, query A { __typename } ",
        "&operationName=S, subscription S { sessionChanged(id: \"a\") { id } } "
    })
    void whatAsksForNothingIsPosted(String chosen, @Nullable String before) {
        HttpResponse<String> answer = get("query=" + encoded((before == null ? "" : before) + JOIN) + chosen);

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().allValues("Allow")).containsExactly("POST");
        assertThat(Knock.error(answer).path("code").asString()).isEqualTo("METHOD_NOT_ALLOWED");
        assertThat(Resolvers.JOINED).doesNotContain("by-url");
    }

    @Test
    void aQuestionBesideAMutationIsAnswered() {
        assertThat(get("operationName=A&query=" + encoded("query A { __typename } " + JOIN))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theTokenIsNotInTheUrlAndTheCookieAloneIsNone() {
        String query = "/graphql?query=%7B__typename%7D";

        assertThat(knock.send("GET", query + "&access_token=" + token, "").statusCode())
                .isEqualTo(401);
        assertThat(knock.send("GET", query, "", "Cookie", "mentor-ledger=" + token)
                        .statusCode())
                .isEqualTo(401);
        assertThat(knock.send("GET", query, "", "Cookie", "mentor-ledger=" + token, "GraphQL-Preflight", "1")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theLimitsOfDocumentsHoldForUrls() {
        String aliases = IntStream.rangeClosed(0, 30)
                .mapToObj(i -> "a" + i + ":__typename ")
                .collect(Collectors.joining());

        assertThat(Knock.error(get("query=" + encoded("{" + aliases + "}")))
                        .path("code")
                        .asString())
                .isEqualTo("QUERY_TOO_LARGE");
    }

    @Test
    void aUrlHasAnEndToo() {
        HttpResponse<String> answer = get("query=%7B__typename%7D&x=" + "x".repeat(20_000));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Knock.error(answer).path("code").asString()).isEqualTo("BAD_REQUEST");
    }

    @Test
    void anEventStreamIsFollowedByUrl() {
        HttpResponse<String> stream = get(
                "query=" + encoded("subscription { sessionChanged(id: \"twice\") { id } }"),
                "Accept",
                "text/event-stream");

        assertThat(stream.statusCode()).as(stream.body()).isEqualTo(200);
        assertThat(stream.headers().firstValue("Content-Type"))
                .hasValueSatisfying(it -> assertThat(it).startsWith("text/event-stream"));
        assertThat(stream.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(it -> assertThat(it).contains("no-store"));
        assertThat(stream.body()).contains("event:next", "event:complete");
    }

    @Test
    void anEventStreamCarriesOutNothing() {
        HttpResponse<String> stream = get("query=" + encoded(JOIN), "Accept", "text/event-stream");

        assertThat(stream.body()).contains("BAD_REQUEST");
        assertThat(Resolvers.JOINED).doesNotContain("by-url");
    }

    @Test
    void anEventStreamOfNoRequestIsRefused() {
        assertThat(get("variables=%7B", "Accept", "text/event-stream").statusCode())
                .isEqualTo(400);
    }

    private HttpResponse<String> get(String query, String... more) {
        String[] headers = new String[more.length + 2];
        headers[0] = "Authorization";
        headers[1] = "Bearer " + token;
        System.arraycopy(more, 0, headers, 2, more.length);
        return knock.send("GET", "/graphql" + (query.isEmpty() ? "" : "?" + query), "", headers);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
