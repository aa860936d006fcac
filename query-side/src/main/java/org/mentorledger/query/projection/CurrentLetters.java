package org.mentorledger.query.projection;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;

/** The parked events of whichever generation a room's processor fills. */
final class CurrentLetters {
    private CurrentLetters() {}

    /** A queue that is, at each call, that of the generation then. */
    @SuppressWarnings("unchecked") // the proxy has this one interface
    static SequencedDeadLetterQueue<EventMessage<?>> of(
            Supplier<Generation> now, Function<Generation, SequencedDeadLetterQueue<EventMessage<?>>> letters) {
        Map<Generation, SequencedDeadLetterQueue<EventMessage<?>>> made = new ConcurrentHashMap<>();
        return (SequencedDeadLetterQueue<EventMessage<?>>) Proxy.newProxyInstance(
                CurrentLetters.class.getClassLoader(),
                new Class<?>[] {SequencedDeadLetterQueue.class},
                (proxy, method, arguments) -> {
                    try {
                        return method.invoke(made.computeIfAbsent(now.get(), letters), arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getTargetException();
                    }
                });
    }
}
