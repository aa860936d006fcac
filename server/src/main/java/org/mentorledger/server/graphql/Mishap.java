package org.mentorledger.server.graphql;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An exception nobody expected. Its message may hold anything a person ever typed, so the log takes classes and places only. */
final class Mishap {

    private static final Logger LOG = LoggerFactory.getLogger(Mishap.class);
    private static final int PLACES = 25;
    private static final int CAUSES = 8;

    private Mishap() {}

    /** Logs where it happened, and returns the id under which to find it: that of the request. */
    static String log(Throwable exception) {
        String id = CodedError.correlationId();
        LOG.error("Unexpected, correlation id {}: {}", id, described(exception));
        return id;
    }

    private static String described(Throwable exception) {
        return Stream.iterate(exception, cause -> cause != null, Throwable::getCause)
                .limit(CAUSES)
                .map(Mishap::places)
                .collect(Collectors.joining("\ncaused by "));
    }

    private static String places(Throwable exception) {
        return Arrays.stream(exception.getStackTrace())
                .limit(PLACES)
                .map(place -> "\n    at " + place)
                .collect(Collectors.joining("", exception.getClass().getName(), ""));
    }
}
