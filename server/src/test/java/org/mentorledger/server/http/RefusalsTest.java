package org.mentorledger.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.server.door.DoorNode;
import org.mentorledger.server.door.Knock;
import org.mentorledger.server.door.ReadyKey;
import org.mentorledger.server.door.Wire;
import org.mentorledger.server.token.TokenMint;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Whatever refuses a request, and whatever the request was: one form of refusal, with the headers of every answer. */
@SpringBootTest(
        classes = DoorNode.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "mentorledger.graphql.max-body-time=1s")
class RefusalsTest {

    @TempDir
    static Path data;

    private final int port;
    private final Knock knock;
    private final String token;

    RefusalsTest(@LocalServerPort int port, @Autowired TokenMint mint) {
        this.port = port;
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
                "POST   | /graphql      | application/json     | application/json  | 400 | BAD_REQUEST",
                "POST   | /graphql      | text/plain           | */*               | 415 | BAD_REQUEST",
                "POST   | /graphql      | application/graphql  | */*               | 415 | BAD_REQUEST",
                "POST   | /graphql      | multipart/form-data  | */*               | 415 | BAD_REQUEST",
                "POST   | /graphql      | application/x-www-form-urlencoded | */*  | 415 | BAD_REQUEST",
                "POST   | /graphql      | nonsense             | */*               | 415 | BAD_REQUEST",
                "POST   | /graphql      | application/json     | text/html         | 406 | BAD_REQUEST",
                "POST   | /graphql      | application/json     | nonsense          | 406 | BAD_REQUEST",
                "PUT    | /graphql      | application/json     | */*               | 405 | METHOD_NOT_ALLOWED",
                "DELETE | /graphql      | application/json     | */*               | 405 | METHOD_NOT_ALLOWED",
                "PATCH  | /graphql      | application/json     | */*               | 405 | METHOD_NOT_ALLOWED",
                "GET    | /graphql      | application/json     | */*               | 400 | BAD_REQUEST",
                "GET    | /graphiql/nil | application/json     | */*               | 404 | NOT_FOUND",
                "GET    | /nowhere      | application/json     | */*               | 403 | FORBIDDEN",
                "GET    | /a//b         | application/json     | */*               | 404 | NOT_FOUND",
                "GET    | /a;b          | application/json     | */*               | 404 | NOT_FOUND",
                "POST   | /%67raphql    | application/json     | */*               | 404 | NOT_FOUND",
                "POST   | /./graphql    | application/json     | */*               | 404 | NOT_FOUND",
                "POST   | /graphql;a=b  | application/json     | */*               | 404 | NOT_FOUND",
                "BREW   | /graphql      | application/json     | */*               | 400 | BAD_REQUEST",
            })
    void eachRefusalHasItsStatusAndCode(
            String method, String path, String type, String accepted, int status, String code) {
        HttpResponse<String> answer = knock.send(
                method, path, "{", "Authorization", "Bearer " + token, "Content-Type", type, "Accept", accepted);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Knock.error(answer).path("code").asString()).isEqualTo(code);
        assertThat(answer.headers().map())
                .containsKeys(
                        "Content-Security-Policy", "X-Frame-Options", "Referrer-Policy", "X-Content-Type-Options");
        assertThat(answer.headers().allValues("Cache-Control"))
                .singleElement()
                .asString()
                .contains("no-store");
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
    }

    @Test
    void aRefusalTellsWhatWouldBeTaken() {
        HttpResponse<String> method = knock.send("PUT", "/graphql", "", "Authorization", "Bearer " + token);
        HttpResponse<String> type =
                knock.send("POST", "/graphql", "", "Authorization", "Bearer " + token, "Content-Type", "text/plain");

        assertThat(method.headers().firstValue("Allow"))
                .hasValueSatisfying(it -> assertThat(it.split(",\\s*")).containsExactlyInAnyOrder("GET", "POST"));
        assertThat(type.headers().firstValue("Accept")).hasValue("application/json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "GET /graphql?query={__typename} HTTP/1.1\r\nHost: a",
                "GET /graphql HTTP/1.1",
                "GET /graphql HTTP/1.1\r\nHost: a\r\nHost: b",
                "GET /graphql HTTP/1.1\r\nHost: a\r\nno header",
                "POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 4",
                "TRACE /graphql HTTP/1.1\r\nHost: a",
            })
    void whatIsNoHttpIsRefusedInTheSameForm(String said) {
        Wire.Answer answer = Wire.send(port, said);

        assertRefused(answer, said.startsWith("TRACE") ? 405 : 400);
    }

    @Test
    void aHeaderWithoutEndIsRefused() {
        assertRefused(Wire.send(port, "GET /graphql HTTP/1.1", "Host: a", "X: " + "x".repeat(64_000)), 400);
    }

    @Test
    void aBodyOfUnknownLengthIsCutAtTheLimit() {
        String piece = "2000\r\n" + " ".repeat(0x2000) + "\r\n";
        Wire.Answer answer = Wire.send(
                port,
                (out, number) -> {
                    out.write(piece.getBytes(StandardCharsets.US_ASCII));
                    return number < 100_000_000 / 0x2000;
                },
                "POST /graphql HTTP/1.1",
                "Host: a",
                "Transfer-Encoding: chunked",
                "Content-Type: application/json",
                "Authorization: Bearer " + token);

        assertRefused(answer, 413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 100000", "Transfer-Encoding: chunked"})
    void aBodyThatTricklesIsEnded(String length) {
        boolean chunked = length.startsWith("Transfer");
        Wire.Answer answer = Wire.send(
                port,
                (out, number) -> trickle(out, chunked),
                "POST /graphql HTTP/1.1",
                "Host: a",
                length,
                "Content-Type: application/json",
                "Authorization: Bearer " + token);

        assertRefused(answer, 408);
        assertThat(answer.text()).contains("REQUEST_TIMEOUT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET  | application/json | ''        | Bearer nonsense | 401",
                "GET  | application/json | ''        | mine            | 400",
                "POST | application/json | {         | mine            | 400",
                "POST | application/json | {         | Bearer nonsense | 401",
                "POST | text/plain       | {\"a\":1} | mine            | 415",
            })
    void whoWasRefusedMayAskAgainOverTheSameConnectionUnlessToldOtherwise(
            String method, String type, String body, String authorization, int status) {
        String once = String.join(
                "\r\n",
                method + " /graphql HTTP/1.1",
                "Host: a",
                "Authorization: " + (authorization.equals("mine") ? "Bearer " + token : authorization),
                "Content-Type: " + type,
                "Content-Length: " + body.length(),
                "",
                body);
        Wire.Answer answer = Wire.send(port, once + "GET /graphql HTTP/1.1", "Host: a");

        assertThat(answer.status()).isEqualTo(status);
        boolean said = answer.header("Connection").filter("close"::equals).isPresent();
        assertThat(said).isEqualTo(status == 400);
        assertThat(answer.text().substring(1).contains("HTTP/1.1 401")).isNotEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 100000", "Transfer-Encoding: chunked"})
    void whoWasRefusedIsNotListenedToForEver(String length) {
        boolean chunked = length.startsWith("Transfer");
        Wire.Answer answer = Wire.send(
                port,
                (out, number) -> trickle(out, chunked),
                "POST /graphql HTTP/1.1",
                "Host: a",
                length,
                "Content-Type: application/json");

        assertRefused(answer, 401);
    }

    private static boolean trickle(OutputStream out, boolean chunked) throws IOException {
        LockSupport.parkNanos(20_000_000);
        out.write((chunked ? "1\r\n \r\n" : " ").getBytes(StandardCharsets.US_ASCII));
        return true;
    }

    private static void assertRefused(Wire.Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.text())
                .contains("{\"errors\":[{", "\"code\":")
                .doesNotContainIgnoringCase("tomcat")
                .doesNotContain("<html", "Exception", "\tat ");
        assertThat(answer.header("Cache-Control"))
                .hasValueSatisfying(it -> assertThat(it).contains("no-store"));
        assertThat(answer.header("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.header("Content-Type"))
                .hasValueSatisfying(it -> assertThat(it).startsWith("application/json"));
        assertThat(answer.header("Server")).isEmpty();
    }
}
