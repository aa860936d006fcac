package org.mentorledger.server.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class BodyLimitTest {
    private final BodyLimit door = new BodyLimit(new Binder(new MapConfigurationPropertySource(Map.of()))
            .bindOrCreate("mentorledger.graphql", GraphQlLimits.class));

    /** Whatever else reads a body would do so for anybody: how the node is, nobody has to say who they are to ask. */
    @ParameterizedTest
    @CsvSource({"POST, /graphql, told", "GET, /actuator/health/liveness, ''", "POST, /sign-out, ''"})
    void aBodyIsReadAtOneAddress(String method, String address, String read) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest(method, address);
        request.setContent("told".getBytes(UTF_8));

        door.doFilter(
                request,
                new MockHttpServletResponse(),
                (inside, response) -> assertThat(inside.getInputStream().readAllBytes())
                        .asString(UTF_8)
                        .isEqualTo(read));
    }
}
