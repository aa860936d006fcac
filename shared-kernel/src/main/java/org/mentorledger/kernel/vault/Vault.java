package org.mentorledger.kernel.vault;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Seals personal data into events and opens them again. */
public interface Vault {

    /**
     * Seals fields under a fresh data key, itself wrapped by the named key, which is made when it does not exist.
     *
     * @param key a name made by {@link KeyName}
     * @param fields clear values by field name
     */
    Sealed seal(String key, Map<String, String> fields);

    /** The same for a key that this thing is the first to have: where none has been made, none is looked for. */
    default Sealed sealAsFirst(String key, Map<String, String> fields) {
        return seal(key, fields);
    }

    /** Fetches at once what opening all of these will need, as far as it is not at hand. */
    default void prepare(Collection<Sealed> sealed) {}

    /** The clear values; empty when the key was destroyed: the person is erased. */
    Optional<Map<String, String>> open(Sealed sealed);

    /** Of the clear values only those of these fields, as far as they are there; empty when the person is erased. */
    default Optional<Map<String, String>> open(Sealed sealed, Set<String> fields) {
        return open(sealed).map(clear -> {
            Map<String, String> some = new HashMap<>(clear);
            some.keySet().retainAll(fields);
            return some;
        });
    }

    /**
     * HMAC-SHA-256 under the ledger's own MAC key, 64 lower-case hex digits; tells "the same body" of two commands
     * without storing it.
     */
    String mac(byte[] canonical);
}
