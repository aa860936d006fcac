package org.mentorledger.server.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.function.ServerResponse.SseBuilder;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Hooks;
import reactor.core.scheduler.Schedulers;

class StreamWriterTest {
    private final List<String> asked = new ArrayList<>();
    private final List<Throwable> dropped = new ArrayList<>();

    @BeforeEach
    void listen() {
        Hooks.onErrorDropped(dropped::add);
    }

    @AfterEach
    void close() {
        Hooks.resetOnErrorDropped();
    }

    /** The container has ended the request by then: an error of its end would be told with its whole trace, for each reader who goes. */
    @Test
    void whoIsGoneIsToldNothingMoreAndNobodyElseIsToldOfIt() {
        ExecutionResult telling =
                ExecutionResultImpl.newExecutionResult().data(Map.of()).build();

        StreamWriter.write(Flux.just(telling, telling), gone(), Schedulers.immediate());

        assertThat(asked).containsOnlyOnce("data").contains("error").doesNotContain("complete");
        assertThat(dropped).isEmpty();
    }

    private SseBuilder gone() {
        return (SseBuilder) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {SseBuilder.class}, (proxy, method, arguments) -> {
                    asked.add(method.getName());
                    switch (method.getName()) {
                        case "data" -> throw new IOException("Broken pipe");
                        case "error" -> throw new IllegalStateException("The AsyncContext has already completed");
                        default -> {
                            return proxy;
                        }
                    }
                });
    }
}
