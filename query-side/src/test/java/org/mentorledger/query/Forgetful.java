package org.mentorledger.query;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mentorledger.kernel.vault.Sealed;
import org.mentorledger.kernel.vault.Vault;

/** A vault some of whose keys are destroyed, at once and without the moment for which another remembers them. */
public final class Forgetful implements Vault {
    private final Vault vault;
    private final Set<String> destroyed = new HashSet<>();

    /** All keys of that vault stand. */
    public Forgetful(Vault vault) {
        this.vault = vault;
    }

    /** These keys are destroyed. */
    public void erases(String... keys) {
        destroyed.addAll(List.of(keys));
    }

    @Override
    public Sealed seal(String key, Map<String, String> fields) {
        return vault.seal(key, fields);
    }

    @Override
    public Optional<Map<String, String>> open(Sealed sealed) {
        return destroyed.contains(sealed.key()) ? Optional.empty() : vault.open(sealed);
    }

    @Override
    public String mac(byte[] canonical) {
        return vault.mac(canonical);
    }
}
