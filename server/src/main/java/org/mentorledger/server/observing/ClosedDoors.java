package org.mentorledger.server.observing;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How often somebody was not let in, and at which door; behind a socket's handshake it is not counted. */
@Component
final class ClosedDoors {
    private static final String GRAPHQL = "graphql";
    private static final String SIGN_IN = "sign-in";
    private static final String OTHER = "other";
    private static final List<Integer> STATUSES = List.of(401, 403);

    private final Map<Closed, Counter> counters;

    private record Closed(String door, int status) {}

    ClosedDoors(MeterRegistry meters) {
        counters = Stream.of(GRAPHQL, SIGN_IN, OTHER)
                .flatMap(door -> STATUSES.stream().map(status -> new Closed(door, status)))
                .collect(Collectors.toMap(Function.identity(), closed -> counter(closed, meters)));
    }

    private static Counter counter(Closed closed, MeterRegistry meters) {
        return Counter.builder(Measure.CLOSED_DOORS.id())
                .tag("door", closed.door())
                .tag("status", String.valueOf(closed.status()))
                .register(meters);
    }

    void count(String path, int status) {
        Counter counter = counters.get(new Closed(door(path), status));
        if (counter != null) {
            counter.increment();
        }
    }

    private static String door(String path) {
        if (path.startsWith("/sign-in")) {
            return SIGN_IN;
        }
        return path.equals("/graphql") ? GRAPHQL : OTHER;
    }
}
