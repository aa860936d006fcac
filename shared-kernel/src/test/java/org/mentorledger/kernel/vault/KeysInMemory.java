package org.mentorledger.kernel.vault;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** A key store that forgets on request and counts how often it is read. */
public final class KeysInMemory implements KeyStore {
    final Map<String, byte[]> keys = new ConcurrentHashMap<>();
    int reads;

    @Override
    public synchronized byte[] findOrCreate(String name, Supplier<byte[]> maker) {
        reads++;
        return keys.computeIfAbsent(name, n -> maker.get());
    }

    @Override
    public synchronized Optional<byte[]> find(String name) {
        reads++;
        return Optional.ofNullable(keys.get(name));
    }
}
