package org.mentorledger.server.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.ExecutionResultImpl;
import jakarta.servlet.FilterChain;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.graphql.server.WebSocketSessionInfo;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

/** Two may be inside; each lets the next one come before it leaves. */
class FullHouseTest {
    private static final WebSocketGraphQlRequest OVER_SOCKET = new WebSocketGraphQlRequest(
            URI.create("ws://localhost/graphql"),
            new HttpHeaders(),
            null,
            null,
            Map.of(),
            Map.of("query", "{ __typename }"),
            "1",
            null,
            (WebSocketSessionInfo) Proxy.newProxyInstance(
                    FullHouseTest.class.getClassLoader(),
                    new Class<?>[] {WebSocketSessionInfo.class},
                    (proxy, method, arguments) -> null));
    private static final WebGraphQlResponse ANSWER = new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(
            OVER_SOCKET.toExecutionInput(),
            ExecutionResultImpl.newExecutionResult().data(Map.of()).build()));

    private final FullHouse door =
            new FullHouse(new Binder(new MapConfigurationPropertySource(Map.of("mentorledger.graphql.max-at-once", 2)))
                    .bindOrCreate("mentorledger.graphql", GraphQlLimits.class));
    private final AtomicInteger served = new AtomicInteger();

    @Test
    void whoeverComesToAFullHouseIsToldToComeAgain() throws Exception {
        MockHttpServletResponse third = new MockHttpServletResponse();

        comes(
                "/graphql",
                new MockHttpServletResponse(),
                () -> comes("/graphql", new MockHttpServletResponse(), () -> comes("/graphql", third, () -> {})));

        assertThat(served).hasValue(2);
        assertThat(third.getStatus()).isEqualTo(503);
        assertThat(third.getHeader("Retry-After")).isEqualTo("5");
        assertThat(third.getContentAsString()).contains("\"UNAVAILABLE\"");
    }

    @Test
    void aSeatIsFreeAgainHoweverWhoSatThereLeft() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> comes("/graphql", new MockHttpServletResponse(), () -> {
                        throw new IllegalStateException("a fault");
                    }))
                    .hasMessage("a fault");
        }
        MockHttpServletResponse next = new MockHttpServletResponse();

        comes("/graphql", next, () -> {});

        assertThat(next.getStatus()).isEqualTo(200);
    }

    @Test
    void howTheNodeIsCanBeAskedWhileTheHouseIsFull() throws Exception {
        MockHttpServletResponse health = new MockHttpServletResponse();

        comes(
                "/graphql",
                new MockHttpServletResponse(),
                () -> comes(
                        "/graphql", new MockHttpServletResponse(), () -> comes("/actuator/health", health, () -> {})));

        assertThat(served).hasValue(3);
        assertThat(health.getStatus()).isEqualTo(200);
    }

    @Test
    void whatIsAskedOverASocketTakesASeatWhileAThreadWorksOnIt() throws Exception {
        List<WebGraphQlResponse> answers = new ArrayList<>();

        comes(
                "/graphql",
                new MockHttpServletResponse(),
                () -> asks(answers::add, () -> asks(answers::add, () -> served.addAndGet(100))));

        assertThat(served).hasValue(2);
        assertThat(answers.get(0).getErrors())
                .singleElement()
                .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "UNAVAILABLE"));
        assertThat(answers.get(1).getErrors()).isEmpty();
    }

    @Test
    void whatWaitsOverASocketWithoutAThreadTakesNoSeat() throws Exception {
        List<WebGraphQlResponse> answers = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Disposable waiting =
                    door.intercept(OVER_SOCKET, request -> Mono.never()).subscribe(answers::add);
            assertThat(waiting.isDisposed()).isFalse();
        }

        asks(answers::add, () -> {});

        assertThat(answers)
                .singleElement()
                .satisfies(answer -> assertThat(answer.getErrors()).isEmpty());
    }

    @Test
    void aSeatIsFreeAgainHoweverAQuestionOverASocketEnded() throws Exception {
        List<WebGraphQlResponse> answers = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> door.intercept(OVER_SOCKET, request -> {
                                throw new IllegalStateException("a fault");
                            })
                            .block())
                    .hasMessage("a fault");
        }

        asks(answers::add, () -> {});

        assertThat(answers)
                .singleElement()
                .satisfies(answer -> assertThat(answer.getErrors()).isEmpty());
    }

    /** What stands in the context of whoever asks is seen by whoever answers. */
    private void asks(Consumer<WebGraphQlResponse> told, Next next) {
        door.intercept(
                        OVER_SOCKET,
                        request -> Mono.deferContextual(context -> {
                            assertThat(context.hasKey("asking")).isTrue();
                            happens(next);
                            return Mono.just(ANSWER);
                        }))
                .contextWrite(context -> context.put("asking", true))
                .subscribe(told);
    }

    private void happens(Next next) {
        served.incrementAndGet();
        try {
            next.happens();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void comes(String where, MockHttpServletResponse answer, Next next) throws Exception {
        FilterChain inside = (request, response) -> happens(next);
        door.doFilter(new MockHttpServletRequest("POST", where), answer, inside);
    }

    private interface Next {
        void happens() throws Exception;
    }
}
