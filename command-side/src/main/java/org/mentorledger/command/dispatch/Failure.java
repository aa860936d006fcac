package org.mentorledger.command.dispatch;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.common.AxonTransientException;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.messaging.HandlerExecutionException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.mentorledger.kernel.eventstore.UnknownEvent;
import org.mentorledger.kernel.vault.KeysAway;

/** Why a command came back without a reply. */
enum Failure {
    OTHERS_WROTE_FIRST,
    TOO_LARGE,
    UNREACHABLE,
    UNEXPECTED;

    /**
     * That nobody handles a command is so only for as long as no node is connected, and that nobody knows an event for as long
     * as no node of the version that wrote it is.
     */
    private static final List<Class<? extends Throwable>> OF_THE_STORE = List.of(
            IOException.class,
            TimeoutException.class,
            LockAcquisitionFailedException.class,
            NoHandlerForCommandException.class,
            AxonTransientException.class,
            KeysAway.class,
            UnknownEvent.class);

    /** Types of libraries that this side does not see. */
    private static final List<String> OF_THE_STORE_BY_NAME = List.of(
            "java.sql.",
            "com.mongodb.",
            "org.axonframework.axonserver.",
            "org.springframework.transaction.",
            "org.springframework.dao.",
            "io.grpc.");

    /** What Axon's connector throws before it sends more than Axon Server takes in one message. */
    private static final String TOO_LARGE_BY_NAME = "GrpcMessageSizeExceededException";

    static Failure of(Throwable failure) {
        List<Throwable> chain = Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .toList();
        return chain.stream()
                .flatMap(Failure::told)
                .findFirst()
                .or(() -> chain.stream().flatMap(Failure::seen).min(Comparator.naturalOrder()))
                .orElse(UNEXPECTED);
    }

    /** What {@link TellingCommandBus} wrote down where the command was handled. */
    private static Stream<Failure> told(Throwable failure) {
        return failure instanceof HandlerExecutionException handling
                ? handling.<Object>getDetails().stream()
                        .flatMap(detail ->
                                Stream.of(values()).filter(kind -> kind.name().equals(detail)))
                : Stream.empty();
    }

    private static Stream<Failure> seen(Throwable failure) {
        if (isConcurrent(failure)) {
            return Stream.of(OTHERS_WROTE_FIRST);
        }
        if (failure.getClass().getSimpleName().equals(TOO_LARGE_BY_NAME)) {
            return Stream.of(TOO_LARGE);
        }
        return isOfTheStore(failure) ? Stream.of(UNREACHABLE) : Stream.empty();
    }

    /** Axon's connector lets the status of gRPC through when an append comes too late; its code is all that tells. */
    private static boolean isConcurrent(Throwable failure) {
        return failure instanceof ConcurrencyException
                || String.valueOf(failure.getMessage()).contains("[AXONIQ-2000]");
    }

    /** The database says that the connection broke (08), that it is out of means (53), or that it is going down (57P). */
    private static boolean isGone(Throwable failure) {
        String state = failure instanceof SQLException sql ? sql.getSQLState() : null;
        return state != null && Stream.of("08", "53", "57P").anyMatch(state::startsWith);
    }

    private static boolean isOfTheStore(Throwable failure) {
        return isGone(failure)
                || OF_THE_STORE.stream().anyMatch(type -> type.isInstance(failure))
                || OF_THE_STORE_BY_NAME.stream()
                        .anyMatch(prefix -> failure.getClass().getName().startsWith(prefix));
    }
}
