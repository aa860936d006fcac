package org.mentorledger.kernel.vault;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Where wrapping keys lie, apart from the log. Implementations keep them durably and wrapped by a master key. While it does not
 * answer they throw {@link KeysAway}, or what their driver throws: never an {@link IllegalStateException}, which says that
 * something was altered.
 */
public interface KeyStore {

    /** The key of that name, made and durably kept first when there is none; of two makers at once one wins. */
    byte[] findOrCreate(String name, Supplier<byte[]> maker);

    /** The key of that name; empty when there never was one or it was destroyed. */
    Optional<byte[]> find(String name);

    /** The keys of those names, in as few round trips as it takes; absent where there is none. */
    default Map<String, byte[]> find(Collection<String> names) {
        Map<String, byte[]> found = new HashMap<>();
        names.forEach(name -> find(name).ifPresent(key -> found.put(name, key)));
        return found;
    }

    /**
     * The key of that name, of which most likely there is none. Until it is told to be kept it may be that of the command
     * under way: kept with its events, dropped when it fails. Where there is one after all the command may fail for it.
     *
     * @param kept told once it lies durably
     */
    default byte[] make(String name, Supplier<byte[]> maker, Consumer<byte[]> kept) {
        byte[] key = findOrCreate(name, maker);
        kept.accept(key);
        return key;
    }
}
