package org.mentorledger.server.store;

import org.mentorledger.kernel.vault.KeyStore;
import org.mentorledger.kernel.vault.TinkVault;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.server.store.keys.MasterKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The vault over whichever key store there is, and the master key that guards it. */
@Configuration(proxyBeanMethods = false)
class VaultBeans {

    @Bean
    MasterKey masterKey(StoreSettings settings, DataFolder folder) {
        return settings.keys().masterKeyFile() == null
                ? MasterKey.in(folder)
                : MasterKey.from(settings.keys().masterKeyFile());
    }

    @Bean
    Vault vault(KeyStore keys) {
        TinkVault vault = new TinkVault(keys);
        // Opens the oldest key there is: a wrong master key shows now, not at the first command.
        vault.mac(new byte[0]);
        return vault;
    }
}
