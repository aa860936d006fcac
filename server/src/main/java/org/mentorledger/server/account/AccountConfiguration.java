package org.mentorledger.server.account;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.mentorledger.command.facts.Facts;
import org.mentorledger.kernel.thread.Daemons;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.server.security.Accounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Threads of their own: a store that hangs holds up no request for long. */
@Configuration(proxyBeanMethods = false)
class AccountConfiguration {
    private static final int THREADS = 16;
    private static final int WAITING = 1_000;
    private static final int IDLE_SECONDS = 60;

    @Bean
    Accounts accounts(Facts facts, Vault vault) {
        return new RememberedAccounts(new AccountsOfTheLog(facts, vault), asking(), System::nanoTime);
    }

    /** Where no more may wait, nobody can tell. */
    static ExecutorService asking() {
        ThreadPoolExecutor asking = new ThreadPoolExecutor(
                THREADS,
                THREADS,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(WAITING),
                new Daemons("accounts"));
        asking.allowCoreThreadTimeOut(true);
        return asking;
    }
}
