package org.mentorledger.server.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
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
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(classes = DoorNode.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class CodesTest {

    private static final String JOIN =
            "mutation($input: JoinProgramInput!) { joinProgram(input: $input) { receipt { streamId } } }";

    @TempDir
    static Path data;

    private final Knock knock;
    private final String token;

    CodesTest(@LocalServerPort int port, @Autowired TokenMint mint) {
        this.knock = new Knock(port);
        this.token = mint.mint("ada", Set.of(Role.ADMIN), null, Instant.now(), Duration.ofMinutes(5));
    }

    @DynamicPropertySource
    static void dataFolder(DynamicPropertyRegistry settings) {
        settings.add("mentorledger.data", ReadyKey.in(data)::toString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ program(id: \"p\") { name }                              | SYNTAX_ERROR",
                "''                                                         | SYNTAX_ERROR",
                "{ program(id: \"a\\uD800\") { name } }                     | SYNTAX_ERROR",
                "{ program(id: \"p\") { nonsense } }                        | VALIDATION_FAILED",
                "query A { __typename } query B { __typename }              | VALIDATION_FAILED",
                "query($id: ID!) { program(id: $other) { name } }           | VALIDATION_FAILED",
                "subscription { x }                                         | VALIDATION_FAILED",
            })
    void aDocumentThatIsNoneGetsACode(String query, String code) {
        assertThat(Knock.error(ask(query, Map.of())).path("code").asString()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ program(id: \"not an id\") { name } }                                        | id",
                "{ program(id: {a: 1}) { name } }                                               | id",
                "{ program { name } }                                                           | id",
                "{ program(id: null) { name } }                                                 | id",
                "{ program(id: \"a\\u0000\") { name } }                                         | id",
                "{ cpdLedger(participantId: \"a\", from: \"2026-02-30\") { signedMinutes } }    | from",
                "{ cpdLedger(participantId: \"a\", from: \"0000-01-01\") { signedMinutes } }    | from",
                "{ cpdLedger(participantId: \"a\", from: \"20260101\") { signedMinutes } }      | from",
                "{ cpdLedger(participantId: \"a\", from: 20260101) { signedMinutes } }          | from",
                "{ mentorships(filter: {status: NOPE}) { pageInfo { endCursor } } }             | filter.status",
                "{ mentorships(first: 3000000000) { pageInfo { endCursor } } }                  | first",
                "mutation { joinProgram(input: {participantId: \"a\"}) { receipt { streamId } } }| programId",
                "mutation { joinProgram(input: {participantId: \"a\", programId: \"p\", roles: [MENTOR, NOPE]}) { receipt { streamId } } }| roles[1]",
                "mutation { joinProgram(input: {participantId: \"a\", programId: \"p\", roles: [], no: 1}) { receipt { streamId } } }| no",
                "mutation { joinProgram(input: {participantId: \"a b\", programId: \"p\", roles: []}) { receipt { streamId } } }| participantId",
                "mutation { joinProgram(input: {participantId: \"a\", programId: \"p\", roles: [], reason: \"\\u001B[31m\"}) { receipt { streamId } } }| reason",
            })
    void aLiteralThatDoesNotFitIsBadInputAndNamed(String query, String field) {
        assertBadInput(ask(query, Map.of()), field);
    }

    @Test
    void aVariableThatDoesNotFitIsBadInputAndNamed() {
        assertBadInput(join(Map.of("participantId", "a b")), "participantId");
        assertBadInput(join(Map.of("roles", List.of("MENTOR", "NOPE"))), "roles[1]");
        assertBadInput(join(Map.of("expectedSequence", 1e308)), "expectedSequence");
        assertBadInput(join(Map.of("expectedSequence", "one")), "expectedSequence");
        assertBadInput(join(Map.of("reason", "a\u0000b")), "reason");
        assertBadInput(join(Map.of("reason", "a\uD800b")), "reason");
        assertBadInput(join(Map.of("surplus", "x")), "surplus");
        Map<String, @Nullable Object> nothing = new HashMap<>();
        nothing.put("programId", null);
        assertBadInput(join(nothing), "programId");
        assertBadInput(ask(JOIN, Map.of("input", "text")), "input");
        assertBadInput(ask(JOIN, Map.of()), "input");
    }

    @Test
    void tabsAndLineBreaksAreWhiteSpace() {
        assertThat(Knock.json(join(Map.of("reason", "a\tb\r\nc")))
                        .path("errors")
                        .isMissingNode())
                .isTrue();
    }

    @Test
    void theMessageRepeatsNoValue() {
        assertThat(ask("{ cpdLedger(participantId: \"a\", from: \"Ada Lovelace\") { signedMinutes } }", Map.of())
                        .body())
                .doesNotContain("Lovelace");
        assertThat(join(Map.of("participantId", "Ada Lovelace")).body()).doesNotContain("Lovelace");
    }

    @Test
    void theLanguageOfTheBrowserChangesNoCode() {
        HttpResponse<String> answer = knock.send(
                "POST",
                "/graphql",
                "{\"query\":\"{ cpdLedger(participantId: 1, from: 2) { signedMinutes } }\"}",
                "Authorization",
                "Bearer " + token,
                "Content-Type",
                "application/json",
                "Accept-Language",
                "de");

        assertBadInput(answer, "from");
    }

    @Test
    void anUnexpectedExceptionTellsOnlyWhereToLook(CapturedOutput log) {
        HttpResponse<String> answer = ask("{ program(id: \"boom\") { name } }", Map.of());

        assertThat(answer.body()).doesNotContain("Lovelace");
        assertThat(Knock.error(answer).path("code").asString()).isEqualTo("INTERNAL");
        String id = Knock.error(answer).path("correlationId").asString();
        assertThat(log.getAll())
                .contains(id, "IllegalStateException", "Resolvers")
                .doesNotContain("Lovelace");
    }

    @Test
    void aRefusalKeepsItsCodeFieldAndSentence() {
        HttpResponse<String> answer = ask("{ program(id: \"refused\") { name } }", Map.of());

        assertThat(Knock.error(answer).path("code").asString()).isEqualTo("TOO_LATE");
        assertThat(Knock.error(answer).path("field").asString()).isEqualTo("heldOn");
        assertThat(Knock.json(answer).at("/errors/0/message").asString()).isEqualTo("It is too late for that.");
        assertThat(Knock.json(answer).at("/errors/0/path/0").asString()).isEqualTo("program");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(Knock.error(ask("{ program(id: \"none\") { name } }", Map.of()))
                        .path("code")
                        .asString())
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void aStoreThatIsAwayIsUnavailableAndUnnamed() {
        HttpResponse<String> answer = ask("{ program(id: \"away\") { name } }", Map.of());

        assertThat(Knock.error(answer).path("code").asString()).isEqualTo("UNAVAILABLE");
        assertThat(answer.body()).doesNotContain("10.0.0.7");
    }

    @Test
    void anAnswerThatBreaksTheSchemaIsOurFault() {
        HttpResponse<String> answer = ask("{ program(id: \"null-name\") { name } }", Map.of());

        assertThat(Knock.error(answer).path("code").asString()).isEqualTo("INTERNAL");
        assertThat(Knock.error(answer).path("correlationId").asString()).isNotBlank();
    }

    @Test
    void instantsAreWrittenInUtcToTheMillisecond() {
        assertThat(Knock.json(ask("{ cpdLedger(participantId: \"a\") { entries { recordedAt } } }", Map.of()))
                        .at("/data/cpdLedger/entries/0/recordedAt")
                        .asString())
                .isEqualTo("1970-01-01T00:00:00.000Z");
    }

    private HttpResponse<String> join(Map<String, ? extends @Nullable Object> change) {
        Map<String, @Nullable Object> input =
                new HashMap<>(Map.of("participantId", "a", "programId", "p", "roles", List.of()));
        input.putAll(change);
        return ask(JOIN, Map.of("input", input));
    }

    private HttpResponse<String> ask(String query, Map<String, ?> variables) {
        return knock.ask(token, query, variables);
    }

    private static void assertBadInput(HttpResponse<String> answer, String field) {
        assertThat(Knock.error(answer).path("code").asString())
                .as(answer.body())
                .isEqualTo("BAD_USER_INPUT");
        assertThat(Knock.error(answer).path("field").asString())
                .as(answer.body())
                .isEqualTo(field);
    }
}
