package org.mentorledger.command.dispatch;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.axonframework.common.AxonTransientException;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.modelling.command.ConcurrencyException;

/** Why a command came back without a reply. */
enum Failure {
    OTHERS_WROTE_FIRST,
    UNREACHABLE,
    UNEXPECTED;

    private static final List<Class<? extends Throwable>> OF_THE_STORE = List.of(
            IOException.class,
            TimeoutException.class,
            LockAcquisitionFailedException.class,
            AxonTransientException.class);

    /** Types of libraries that this side does not see; remote failures come as these, whatever they were there. */
    private static final List<String> OF_THE_STORE_BY_NAME = List.of(
            "java.sql.",
            "org.axonframework.axonserver.",
            "org.springframework.transaction.",
            "org.springframework.dao.",
            "io.grpc.");

    static Failure of(Throwable failure) {
        List<Throwable> chain = Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .toList();
        if (chain.stream().anyMatch(Failure::isConcurrent)) {
            return OTHERS_WROTE_FIRST;
        }
        return chain.stream().anyMatch(Failure::isOfTheStore) ? UNREACHABLE : UNEXPECTED;
    }

    /** Over a remote bus only the name of the exception comes back, in the message. */
    private static boolean isConcurrent(Throwable failure) {
        return failure instanceof ConcurrencyException
                || String.valueOf(failure.getMessage()).contains(ConcurrencyException.class.getName());
    }

    private static boolean isOfTheStore(Throwable failure) {
        return OF_THE_STORE.stream().anyMatch(type -> type.isInstance(failure))
                || OF_THE_STORE_BY_NAME.stream()
                        .anyMatch(prefix -> failure.getClass().getName().startsWith(prefix));
    }
}
