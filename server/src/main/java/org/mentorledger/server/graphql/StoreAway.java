package org.mentorledger.server.graphql;

import com.mongodb.MongoException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Whether it is only that a store does not answer at the moment: then the same may be asked again. */
final class StoreAway {
    private static final int CAUSES = 20;

    /** Of the way to Axon Server, whose types this package does not see. */
    private static final List<String> OF_AXON_SERVER =
            List.of("io.axoniq.axonserver.", "org.axonframework.axonserver.", "io.grpc.");

    private StoreAway() {}

    /** Somewhere behind that exception. */
    static boolean isBehind(Throwable exception) {
        return Stream.iterate(exception, Objects::nonNull, Throwable::getCause)
                .limit(CAUSES)
                .anyMatch(cause -> cause instanceof MongoException
                        || cause instanceof TimeoutException
                        || (cause instanceof SQLException sql && isAway(sql))
                        || isOfAxonServer(cause.getClass().getName()));
    }

    private static boolean isOfAxonServer(String type) {
        return OF_AXON_SERVER.stream().anyMatch(type::startsWith);
    }

    /** The connection broke (08), the database is out of means (53), or is going down or not yet up (57P). */
    private static boolean isAway(SQLException exception) {
        String state = String.valueOf(exception.getSQLState());
        return exception instanceof SQLTransientException
                || exception instanceof SQLRecoverableException
                || Stream.of("08", "53", "57P").anyMatch(state::startsWith);
    }
}
