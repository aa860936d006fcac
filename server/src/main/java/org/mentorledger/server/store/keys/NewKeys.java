package org.mentorledger.server.store.keys;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.mentorledger.command.dispatch.UnderWay;

/** The keys that the command under way made: whoever writes its events writes them first, in the same transaction. */
public final class NewKeys {
    private static final String RESOURCE = NewKeys.class.getName();

    private final Map<String, byte[]> made = new LinkedHashMap<>();
    private final Map<String, byte[]> wrapped = new LinkedHashMap<>();

    private NewKeys() {}

    /** Those of that command: by name, each as it has to lie in the store. */
    public static Map<String, byte[]> of(UnitOfWork<?> command) {
        NewKeys keys = command.getResource(RESOURCE);
        return keys == null ? Map.of() : Map.copyOf(keys.wrapped);
    }

    /** Whether the command under way has made that key. */
    static boolean has(String name) {
        return UnderWay.command()
                .flatMap(command -> Optional.<NewKeys>ofNullable(command.getResource(RESOURCE)))
                .filter(keys -> keys.made.containsKey(name))
                .isPresent();
    }

    /** That key, made with the command if it has none of that name yet. */
    static byte[] make(UnitOfWork<?> command, String name, Supplier<byte[]> maker, MasterKey master) {
        NewKeys keys = command.getOrComputeResource(RESOURCE, key -> new NewKeys());
        return keys.made.computeIfAbsent(name, n -> {
            byte[] key = maker.get();
            keys.wrapped.put(n, master.wrap(n, key));
            return key;
        });
    }
}
