package org.mentorledger.query.projection;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.vault.KeyStore;
import org.mentorledger.kernel.vault.KeysAway;
import org.mentorledger.kernel.vault.Sealed;
import org.mentorledger.kernel.vault.TinkVault;
import org.mentorledger.query.Keys;

/** An event whose key cannot be had waits; one that was altered is parked. */
class OpenedTest {
    private static final KeyStore AWAY = new KeyStore() {
        @Override
        public byte[] findOrCreate(String name, Supplier<byte[]> maker) {
            throw new KeysAway("The key store cannot be written", new IllegalStateException());
        }

        @Override
        public Optional<byte[]> find(String name) {
            throw new KeysAway("The key store cannot be read", new IllegalStateException());
        }
    };

    @Test
    void whoseKeyIsAwayWaits() {
        Sealed sealed = new TinkVault(new Keys()).seal("participant:ana", Map.of("name", "Ana"));

        assertThatThrownBy(() -> Opened.of(new TinkVault(AWAY), sealed)).isInstanceOf(StoreAway.class);
    }
}
