package org.mentorledger.query.projection;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** The parked events of whichever generation a room's processor fills. */
final class CurrentLetters {
    private CurrentLetters() {}

    /** A queue that is, at each call, that of the generation then. */
    static Letters of(Supplier<Generation> now, Function<Generation, ? extends Letters> letters) {
        Map<Generation, Letters> made = new ConcurrentHashMap<>();
        return late(() -> made.computeIfAbsent(now.get(), letters));
    }

    /** A queue that is asked for at each call. */
    static Letters late(Supplier<Letters> letters) {
        return (Letters) Proxy.newProxyInstance(
                CurrentLetters.class.getClassLoader(), new Class<?>[] {Letters.class}, (proxy, method, arguments) -> {
                    try {
                        return method.invoke(letters.get(), arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getTargetException();
                    }
                });
    }
}
