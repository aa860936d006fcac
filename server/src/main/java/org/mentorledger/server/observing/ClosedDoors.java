package org.mentorledger.server.observing;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How often somebody was not let in, and at which door; behind a socket's handshake it is not counted. */
@Component
final class ClosedDoors {
    private static final String GRAPHQL = "graphql";
    private static final String SIGN_IN = "sign-in";
    private static final String OTHER = "other";
    private static final List<Integer> STATUSES = List.of(401, 403);

    private final Map<String, Map<Integer, Counter>> counters;

    ClosedDoors(MeterRegistry meters) {
        counters = List.of(GRAPHQL, SIGN_IN, OTHER).stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        door -> STATUSES.stream()
                                .collect(Collectors.toMap(
                                        Function.identity(),
                                        status -> Counter.builder(Measure.CLOSED_DOORS.id())
                                                .tag("door", door)
                                                .tag("status", String.valueOf(status))
                                                .register(meters)))));
    }

    void count(String path, int status) {
        if (STATUSES.contains(status)) {
            counters.get(door(path)).get(status).increment();
        }
    }

    private static String door(String path) {
        if (path.startsWith("/sign-in")) {
            return SIGN_IN;
        }
        return path.equals("/graphql") ? GRAPHQL : OTHER;
    }
}
