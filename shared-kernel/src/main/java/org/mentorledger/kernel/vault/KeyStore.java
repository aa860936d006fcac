package org.mentorledger.kernel.vault;

import java.util.Optional;
import java.util.function.Supplier;

/** Where wrapping keys lie, apart from the log. Implementations keep them durably and wrapped by a master key. */
public interface KeyStore {

    /** The key of that name, made and durably kept first when there is none; of two makers at once one wins. */
    byte[] findOrCreate(String name, Supplier<byte[]> maker);

    /** The key of that name; empty when there never was one or it was destroyed. */
    Optional<byte[]> find(String name);
}
