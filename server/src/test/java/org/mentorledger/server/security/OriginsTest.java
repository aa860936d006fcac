package org.mentorledger.server.security;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.net.http.WebSocketHandshakeException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
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
import org.mentorledger.server.door.Socket;
import org.mentorledger.server.graphql.ErrorBody;
import org.mentorledger.server.store.StartRefused;
import org.mentorledger.server.token.TokenMint;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.core.annotation.OrderUtils;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.filter.CorsFilter;

/** Pages from elsewhere: one of them is named in the settings. */
@SpringBootTest(
        classes = DoorNode.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "mentorledger.security.allowed-origins=https://mentoring.example")
class OriginsTest {
    private static final String NAMED = "https://mentoring.example";
    private static final String JOIN =
            "{\"query\":\"mutation { joinProgram(input: {participantId: \\\"%s\\\", programId: \\\"p\\\", roles: []}) { receipt { streamId } } }\"}";

    @TempDir
    static Path data;

    private final int port;
    private final Knock knock;
    private final String token;
    private final FilterRegistrationBean<CorsFilter> outer;

    OriginsTest(
            @LocalServerPort int port,
            @Autowired TokenMint mint,
            @Autowired @Qualifier("outerDoor") FilterRegistrationBean<CorsFilter> outer) {
        this.outer = outer;
        this.port = port;
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
                "https://evil.example",
                "http://mentoring.example",
                "https://mentoring.example:8443",
                "https://mentoring.example.evil.example",
                "null"
            })
    void aPageFromElsewhereIsNotAnsweredEvenWithTokenOrCookie(String origin) {
        for (String accept : List.of("application/json", "text/event-stream")) {
            for (String[] credentials : new String[][] {
                {"Authorization", "Bearer " + token}, {"Cookie", "mentor-ledger=" + token, "GraphQL-Preflight", "1"}
            }) {
                HttpResponse<String> answer = asks(origin, "foreign", accept, credentials);

                assertThat(answer.statusCode()).isEqualTo(403);
                assertThat(Knock.error(answer).path("code").asString()).isEqualTo("FORBIDDEN");
                assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                        .isEmpty();
            }
        }
        assertThat(Resolvers.JOINED).doesNotContain("foreign");
        assertThat(preflight(origin, "authorization").statusCode()).isEqualTo(403);
        assertThatThrownBy(() -> Socket.open(port, "Origin", origin))
                .hasCauseInstanceOf(WebSocketHandshakeException.class);
    }

    @Test
    void thePageThatIsNamedAsksFirstAndIsAnswered() throws InterruptedException {
        HttpResponse<String> first = preflight(NAMED, "authorization,content-type");
        HttpResponse<String> answer =
                asks(NAMED, "named", "application/json", new String[] {"Authorization", "Bearer " + token});

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Access-Control-Allow-Origin")).hasValue(NAMED);
        assertThat(first.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue(NAMED);
        assertThat(Resolvers.JOINED).contains("named");
        try (Socket socket = Socket.open(port, "Origin", NAMED)) {
            assertThat(socket.of(token)).isNotNull();
        }
    }

    /** A full house answers before anybody has looked who asks. */
    @Test
    void thePageThatIsNamedMayReadWhatIsAnsweredAheadOfSecurity() throws Exception {
        assertThat(aheadOfSecurity(NAMED).getHeader("Access-Control-Allow-Origin"))
                .isEqualTo(NAMED);
        assertThat(aheadOfSecurity(NAMED).getStatus()).isEqualTo(503);
        assertThat(aheadOfSecurity("https://evil.example").getHeader("Access-Control-Allow-Origin"))
                .isNull();
        assertThat(outer.getOrder())
                .isLessThan(OrderUtils.getOrder(Class.forName("org.mentorledger.server.graphql.FullHouse")));
    }

    private MockHttpServletResponse aheadOfSecurity(String origin) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/graphql");
        request.addHeader("Origin", origin);
        MockHttpServletResponse response = new MockHttpServletResponse();
        requireNonNull(outer.getFilter())
                .doFilter(request, response, (asked, answer) -> ErrorBody.write(response, 503));
        return response;
    }

    @Test
    void theHeaderThatTheCookieCountsBesideIsLetThroughForNobody() {
        assertThat(preflight(NAMED, "graphql-preflight").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "application/x-www-form-urlencoded, query=mutation",
        "text/plain, '{\"query\":\"{ __typename }\"}'",
        "multipart/form-data; boundary=b, '--b--'"
    })
    void whatAFormCanSendIsNoRequestWithOrWithoutTheCookie(String type, String body) {
        assertThat(knock.send("POST", "/graphql", body, "Content-Type", type, "Cookie", "mentor-ledger=" + token)
                        .statusCode())
                .isEqualTo(401);
        assertThat(knock.send("POST", "/graphql", body, "Content-Type", type, "Authorization", "Bearer " + token)
                        .statusCode())
                .isBetween(400, 415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "https://*.example",
                "null",
                "http://mentoring.example",
                "https://mentoring.example/",
                "https://Mentoring.example",
                "https://ada@mentoring.example",
                "localhost",
                ""
            })
    void whatIsNoExactOriginEndsTheStart(String origin) {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> new Origins().allowed(new OriginSettings(List.of(NAMED, origin))))
                .satisfies(refused -> assertThat(refused).hasMessageContaining("mentorledger.security.allowed-origins"))
                .satisfies(refused -> assertThat(refused.remedy()).contains("https://mentoring.example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost", "http://127.0.0.1:3000", "http://[::1]:3000", "https://a.example:8443"})
    void loopbackNeedsNoTls(String origin) {
        assertThat(new Origins().allowed(new OriginSettings(List.of(origin))).checkOrigin(origin))
                .isEqualTo(origin);
    }

    private HttpResponse<String> asks(String origin, String joining, String accept, String[] credentials) {
        String[] headers = {"Origin", origin, "Content-Type", "application/json", "Accept", accept};
        String[] all = new String[headers.length + credentials.length];
        System.arraycopy(headers, 0, all, 0, headers.length);
        System.arraycopy(credentials, 0, all, headers.length, credentials.length);
        return knock.send("POST", "/graphql", JOIN.formatted(joining), all);
    }

    private HttpResponse<String> preflight(String origin, String headers) {
        return knock.send(
                "OPTIONS",
                "/graphql",
                "",
                "Origin",
                origin,
                "Access-Control-Request-Method",
                "POST",
                "Access-Control-Request-Headers",
                headers);
    }
}
