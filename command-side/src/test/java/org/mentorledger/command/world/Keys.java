package org.mentorledger.command.world;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.mentorledger.kernel.vault.KeyStore;

/** Keys in a map; taking one away erases whose it is. */
public final class Keys implements KeyStore {
    private final Map<String, byte[]> keys = new ConcurrentHashMap<>();

    @Override
    public byte[] findOrCreate(String name, Supplier<byte[]> maker) {
        return keys.computeIfAbsent(name, unknown -> maker.get());
    }

    @Override
    public Optional<byte[]> find(String name) {
        return Optional.ofNullable(keys.get(name));
    }
}
