package org.mentorledger.query;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.mentorledger.kernel.vault.KeyStore;

/** Keys in memory; removing one erases what it wraps. */
public final class Keys implements KeyStore {
    private final Map<String, byte[]> keys = new ConcurrentHashMap<>();

    @Override
    public byte[] findOrCreate(String name, Supplier<byte[]> maker) {
        return keys.computeIfAbsent(name, n -> maker.get());
    }

    @Override
    public Optional<byte[]> find(String name) {
        return Optional.ofNullable(keys.get(name));
    }

    /** Destroys a key. */
    public void destroy(String name) {
        keys.remove(name);
    }
}
