package org.mentorledger.server.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.server.door.DoorNode;
import org.mentorledger.server.door.Knock;
import org.mentorledger.server.door.ReadyKey;
import org.mentorledger.server.door.Resolvers;
import org.mentorledger.server.token.TokenMint;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(classes = DoorNode.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class EventStreamTest {
    @TempDir
    static Path data;

    private final Knock knock;
    private final String token;

    EventStreamTest(@LocalServerPort int port, @Autowired TokenMint mint) {
        this.knock = new Knock(port);
        this.token = mint.mint("ada", Set.of(Role.ADMIN), null, Instant.now(), Duration.ofMinutes(5));
    }

    @DynamicPropertySource
    static void dataFolder(DynamicPropertyRegistry settings) {
        settings.add("mentorledger.data", ReadyKey.in(data)::toString);
    }

    @Test
    void asAnEventStreamEachChangeIsToldToo() {
        HttpResponse<String> answer = stream(body(following("twice")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
        assertThat(answer.body().lines().filter(line -> line.startsWith("event:")))
                .containsExactly("event:next", "event:next", "event:complete");
        assertThat(answer.body()).contains("\"id\":\"twice\"");
    }

    @Test
    void anEventStreamEndsByAnErrorWithItsCode() {
        HttpResponse<String> answer = stream(body(following("none")));

        assertThat(answer.body()).contains("event:complete", "NOT_FOUND");
    }

    @Test
    void anEventStreamCarriesOutNothing() {
        String joining =
                "mutation { joinProgram(input: {participantId: \"by-stream\", programId: \"p\", roles: [MENTOR]}) { receipt { sequence } } }";

        HttpResponse<String> answer = stream(body(joining));

        assertThat(answer.body()).contains("BAD_REQUEST");
        assertThat(Resolvers.JOINED).doesNotContain("by-stream");
    }

    @Test
    void anEventStreamIsReadAsStrictlyAsAnyBody() {
        HttpResponse<String> answer = stream("{\"query\":\"{__typename}\",\"query\":\"{__typename}\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Knock.error(answer).path("code").asString()).isEqualTo("BAD_REQUEST");
    }

    /** Security, for one, writes headers on the way back: nothing is told before all have. */
    @Test
    void anEventStreamBeginsOnceEveryFilterIsThrough() {
        HttpResponse<String> answer = stream(body(following("twice")));

        assertThat(answer.body()).contains("event:next", "event:complete");
        assertThat(answer.headers().firstValue(LateFilter.HEADER)).hasValue("late");
    }

    private HttpResponse<String> stream(String body) {
        return knock.stream(token, body);
    }

    private static String body(String query) {
        return JsonMapper.shared().writeValueAsString(Map.of("query", query));
    }

    private static String following(String id) {
        return "subscription { sessionChanged(id: \"" + id + "\") { id seatsTaken seatsFree } }";
    }

    /** Adds a header when all is done, and takes its time for it. */
    @TestConfiguration
    static class LateFilter extends OncePerRequestFilter {
        static final String HEADER = "X-Late";

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            chain.doFilter(request, response);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(300));
            response.setHeader(HEADER, "late");
        }
    }
}
