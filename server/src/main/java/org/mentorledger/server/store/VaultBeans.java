package org.mentorledger.server.store;

import com.mongodb.MongoException;
import java.sql.SQLException;
import org.mentorledger.kernel.vault.KeyStore;
import org.mentorledger.kernel.vault.KeysAway;
import org.mentorledger.kernel.vault.TinkVault;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.server.store.keys.MasterKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The vault over whichever key store there is, and the master key that guards it. */
@Configuration(proxyBeanMethods = false)
class VaultBeans {
    private static final Logger LOG = LoggerFactory.getLogger(VaultBeans.class);

    @Bean
    MasterKey masterKey(StoreSettings settings, DataFolder folder) {
        return settings.keys().masterKeyFile() == null
                ? MasterKey.in(folder)
                : MasterKey.from(settings.keys().masterKeyFile());
    }

    @Bean
    Vault vault(KeyStore keys) {
        TinkVault vault = new TinkVault(keys);
        try {
            // Opens the oldest key there is: a wrong master key shows now, not at the first command.
            vault.mac(new byte[0]);
        } catch (MongoException | KeysAway away) {
            if (away.getCause() instanceof SQLException) {
                throw away; // PostgreSQL was there a moment ago: this does not pass by itself
            }
            LOG.warn("Whether the keys and their master key are right shows once the stores are there");
        }
        return vault;
    }
}
