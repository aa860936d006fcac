package org.mentorledger.server.account;

import java.util.concurrent.Executors;
import org.mentorledger.command.facts.Facts;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.server.security.Accounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Threads of their own: a store that hangs holds up no request for long. */
@Configuration(proxyBeanMethods = false)
class AccountConfiguration {

    @Bean
    Accounts accounts(Facts facts, Vault vault) {
        return new RememberedAccounts(new AccountsOfTheLog(facts, vault), Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "accounts");
            thread.setDaemon(true);
            return thread;
        }));
    }
}
