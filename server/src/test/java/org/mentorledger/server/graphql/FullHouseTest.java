package org.mentorledger.server.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Two may be inside; each lets the next one come before it leaves. */
class FullHouseTest {
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

    private void comes(String where, MockHttpServletResponse answer, Next next) throws Exception {
        FilterChain inside = (request, response) -> {
            served.incrementAndGet();
            try {
                next.happens();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        };
        door.doFilter(new MockHttpServletRequest("POST", where), answer, inside);
    }

    private interface Next {
        void happens() throws Exception;
    }
}
