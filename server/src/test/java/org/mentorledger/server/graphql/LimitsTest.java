package org.mentorledger.server.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.IntrospectionQuery;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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

/** What is no request, or asks for more than one may. */
@SpringBootTest(classes = DoorNode.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class LimitsTest {

    @TempDir
    static Path data;

    private final Knock knock;
    private final String token;

    LimitsTest(@LocalServerPort int port, @Autowired TokenMint mint) {
        this.knock = new Knock(port);
        this.token = mint.mint("ada", Set.of(Role.ADMIN), null, Instant.now(), Duration.ofMinutes(5));
    }

    @DynamicPropertySource
    static void dataFolder(DynamicPropertyRegistry settings) {
        settings.add("mentorledger.data", ReadyKey.in(data)::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "[{\"query\":\"{__typename}\"}]",
                "{\"query\":1}",
                "{}",
                "null",
                "{\"a\":1}",
                "{\"query\":\"{__typename}\"} trailing",
                "{\"query\":\"{__typename}\",\"query\":\"{__typename}\"}",
                "{\"query\":\"{__typename}\",\"variables\":[]}",
                "{\"query\":\"{__typename}\",\"variables\":3}"
            })
    void aBodyThatIsNoRequestGetsAGraphQlError(String body) {
        HttpResponse<String> answer = post(body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(Knock.error(answer).path("code").asString()).isEqualTo("BAD_REQUEST");
    }

    @Test
    void variablesMayBeNull() {
        assertThat(Knock.json(post("{\"query\":\"{__typename}\",\"variables\":null,\"operationName\":null}"))
                        .at("/data/__typename")
                        .asString())
                .isEqualTo("Query");
    }

    @Test
    void halfASurrogatePairInTheDocumentIsRefused() {
        for (String query : List.of("{ a\\uD800 }", "{ __typename }\\u0000")) {
            HttpResponse<String> answer = post("{\"query\":\"" + query + "\"}");

            assertThat(Knock.error(answer).path("code").asString()).isEqualTo("BAD_USER_INPUT");
            assertThat(Knock.error(answer).path("field").asString()).isEqualTo("query");
        }
    }

    @Test
    void aBodyBeyondTheLimitIsRefused() {
        HttpResponse<String> answer =
                post("{\"query\":\"{__typename}\",\"variables\":{\"a\":\"" + "x".repeat(1_100_000) + "\"}}");

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Knock.error(answer).path("code").asString()).isEqualTo("PAYLOAD_TOO_LARGE");
    }

    @ParameterizedTest
    @MethodSource("greedy")
    void aDocumentThatAsksTooMuchIsRefused(String query) {
        assertThat(Knock.error(ask(query)).path("code").asString()).isEqualTo("QUERY_TOO_LARGE");
    }

    static Stream<String> greedy() {
        return Stream.of(
                "{ " + each(31, i -> "a" + i + ": __typename ") + "}",
                "{ __typename @skip(if: false) " + each(30, i -> "...F @skip(if: true) ")
                        + "} fragment F on Query { __typename }",
                "{ program(id: \"p\") { name } " + "__schema { types { fields { type { ofType " + "{ ofType ".repeat(14)
                        + "{ name }" + "}".repeat(14) + " } } } } }",
                "{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }",
                "{ " + each(10, i -> "a" + i + ": mentorship(id: \"m\", asOf: \"2026-01-01\") { id } ") + "}",
                "{ mentorships(first: 100) { edges { node { timeline(first: 100) { edges { node { type actor } } } } } } }");
    }

    @ParameterizedTest
    @MethodSource("modest")
    void aDocumentJustWithinALimitIsCarriedOut(String query) {
        assertThat(ask(query).body()).doesNotContain("QUERY_TOO_LARGE", "SYNTAX_ERROR");
    }

    static Stream<String> modest() {
        String goals = " { edges { node { id status goals { id title status } } } } ";
        return Stream.of(
                "{ " + each(30, i -> "a" + i + ": __typename ") + "}",
                "{ " + each(9, i -> "a" + i + ": mentorship(id: \"m\", asOf: \"2026-01-01\") { id } ") + "}",
                "{ __typename @skip(if: false) " + each(29, i -> "...F @skip(if: true) ")
                        + "} fragment F on Query { __typename }",
                "{ " + "__typename ".repeat(2_990) + "}",
                "{ " + each(10, i -> "a" + i + ": mentorships(first: 100)" + goals) + "}",
                "{ mentorships(first: 100) { edges { node { timeline(first: 40) { edges { node { type actor } } } } } } }");
    }

    @Test
    void fewLettersCannotAskForAMillionLeaves() {
        String fan = "{ " + each(5, i -> "a" + i + ": mentorships(first: 100) { ...A } ")
                + "} fragment A on MentorshipConnection { edges { node { ...B } } }"
                + " fragment B on Mentorship { " + each(5, i -> "b" + i + ": timeline(first: 100) { ...C } ")
                + "} fragment C on TimelineConnection { edges { node { type actor sequence recordedAt happenedAt } } }";

        assertThat(fan).hasSizeLessThan(2_048);
        assertThat(Knock.error(ask(fan)).path("code").asString()).isEqualTo("QUERY_TOO_LARGE");
    }

    @Test
    void whatAFragmentAsksCountsWhereverItStands() {
        String fragment = "fragment A on MentorshipConnection {"
                + " edges { node { timeline(first: 30) { edges { node { type actor } } } } } }";

        assertThat(ask("{ a: mentorships(first: 100) { ...A } } " + fragment).body())
                .doesNotContain("QUERY_TOO_LARGE");
        assertThat(ask("{ a: mentorships(first: 100) { ...A } b: mentorships(first: 100) { ...A } } " + fragment)
                        .body())
                .contains("QUERY_TOO_LARGE");
    }

    @Test
    void aListIsNotLongerThanAnyoneWrites() {
        String join = "mutation($input: JoinProgramInput!) { joinProgram(input: $input) { receipt { streamId } } }";
        for (int items : List.of(2_000, 2_001)) {
            Map<String, ?> input =
                    Map.of("participantId", "a", "programId", "p", "roles", Collections.nCopies(items, "MENTOR"));
            HttpResponse<String> answer = knock.ask(token, join, Map.of("input", input));

            assertThat(Knock.error(answer).path("field").asString(""))
                    .as(answer.body())
                    .isEqualTo(items > 2_000 ? "roles" : "");
        }
    }

    @Test
    void noMoreErrorsAreToldThanAnyoneReads() {
        HttpResponse<String> answer = ask("{ " + each(90, i -> "n" + i + " ") + "}");

        assertThat(Knock.json(answer).path("errors").size()).isEqualTo(50);
        assertThat(Knock.json(ask("{ " + each(49, i -> "n" + i + " ") + "}"))
                        .path("errors")
                        .size())
                .isEqualTo(49);
    }

    @Test
    void nobodyIsToldWhatTheyMayHaveMeant() {
        assertThat(ask("{ programm { name } }").body()).doesNotContainIgnoringCase("did you mean");
    }

    @Test
    void aDocumentWithoutEndIsNotRead() {
        assertThat(Knock.error(ask("{ " + "__typename ".repeat(3_001) + "}"))
                        .path("code")
                        .asString())
                .isEqualTo("SYNTAX_ERROR");
    }

    @Test
    void whatGraphiQlAsksForIsWithinTheLimits() {
        assertThat(Knock.json(ask(IntrospectionQuery.INTROSPECTION_QUERY))
                        .at("/data/__schema/queryType/name")
                        .asString())
                .isEqualTo("Query");
    }

    private HttpResponse<String> ask(String query) {
        return knock.ask(token, query, Map.of());
    }

    private HttpResponse<String> post(String body) {
        return knock.send(
                "POST", "/graphql", body, "Authorization", "Bearer " + token, "Content-Type", "application/json");
    }

    private static String each(int times, IntFunction<String> part) {
        return IntStream.range(0, times).mapToObj(part).collect(Collectors.joining());
    }
}
