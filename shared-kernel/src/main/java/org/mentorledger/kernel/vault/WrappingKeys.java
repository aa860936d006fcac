package org.mentorledger.kernel.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Wrapping keys made ready for use, the most recently used ones kept. Nothing is kept longer than a minute after it was
 * read, so that a key destroyed on any node soon opens nothing on every node. Absence is never kept.
 */
final class WrappingKeys {
    private static final int MOST = 10_000;
    private static final long KEPT_NANOS = Duration.ofMinutes(1).toNanos();

    private record Kept(SecretKeySpec mac, Aead wrap, long readAt) {}

    private final KeyStore store;
    private final LongSupplier nanoTime;
    private final Map<String, Kept> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > MOST;
        }
    };

    WrappingKeys(KeyStore store, LongSupplier nanoTime) {
        this.store = store;
        this.nanoTime = nanoTime;
    }

    Aead findOrCreate(String name, Supplier<byte[]> maker) {
        return get(name, () -> Optional.of(store.findOrCreate(name, maker)))
                .orElseThrow()
                .wrap();
    }

    /** One that the store does not hold yet is not kept here either. */
    Aead make(String name, Supplier<byte[]> maker) {
        return wrap(store.make(name, maker, key -> keep(name, key, nanoTime.getAsLong())));
    }

    Optional<Aead> find(String name) {
        return get(name, () -> store.find(name)).map(Kept::wrap);
    }

    /** Keeps those that are not kept yet, read all at once. */
    void fetch(Set<String> names) {
        long now = nanoTime.getAsLong();
        Set<String> missing = names.stream()
                .filter(name -> kept(name, now).isEmpty())
                .limit(MOST)
                .collect(Collectors.toSet());
        if (!missing.isEmpty()) {
            store.find(missing).forEach((name, key) -> keep(name, key, now));
        }
    }

    /** The same key, for comparing instead of wrapping. */
    SecretKeySpec mac(String name, Supplier<byte[]> maker) {
        return get(name, () -> Optional.of(store.findOrCreate(name, maker)))
                .orElseThrow()
                .mac();
    }

    private Optional<Kept> get(String name, Supplier<Optional<byte[]>> reader) {
        long now = nanoTime.getAsLong();
        // Read outside the lock: one slow read must not hold up everybody.
        return kept(name, now).or(() -> reader.get().map(raw -> keep(name, raw, now)));
    }

    private Optional<Kept> kept(String name, long now) {
        synchronized (kept) {
            @Nullable Kept known = kept.get(name);
            if (known != null && now - known.readAt() < KEPT_NANOS) {
                return Optional.of(known);
            }
            kept.remove(name);
            return Optional.empty();
        }
    }

    private Kept keep(String name, byte[] raw, long readAt) {
        Kept key = new Kept(new SecretKeySpec(raw, "HmacSHA256"), wrap(raw), readAt);
        synchronized (kept) {
            kept.put(name, key);
        }
        return key;
    }

    private static Aead wrap(byte[] raw) {
        try {
            return new AesGcmJce(raw);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A stored key is no AES-256 key", e);
        }
    }
}
