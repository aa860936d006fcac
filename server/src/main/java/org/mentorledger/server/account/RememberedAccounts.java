package org.mentorledger.server.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.mentorledger.server.security.Accounts;
import org.mentorledger.server.security.KnownAccount;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/**
 * Remembers what is known of an account for a second, and for longer while nobody can tell: who was known goes on reading and
 * writing while a store is away. Who was not is refused for the time being, never taken for somebody else.
 */
final class RememberedAccounts implements Accounts {
    private static final long FRESH = TimeUnit.SECONDS.toNanos(1);
    private static final long PATIENCE_MILLIS = 1_000;
    private static final int REMEMBERED = 20_000;

    private final Accounts accounts;
    private final Executor asking;
    private final Cache<Account, Answer> known = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    private record Account(String issuer, String subject) {}

    private record Answer(Optional<KnownAccount> known, long asOf) {}

    RememberedAccounts(Accounts accounts, Executor asking) {
        this.accounts = accounts;
        this.asking = asking;
    }

    @Override
    public Optional<KnownAccount> find(String issuer, String subject) {
        Account account = new Account(issuer, subject);
        @Nullable Answer before = known.getIfPresent(account);
        if (before != null && System.nanoTime() - before.asOf() < FRESH) {
            return before.known();
        }
        Answer answer = new Answer(ask(account, before), System.nanoTime());
        known.put(account, answer);
        return answer.known();
    }

    private Optional<KnownAccount> ask(Account account, @Nullable Answer before) {
        try {
            return CompletableFuture.supplyAsync(() -> accounts.find(account.issuer(), account.subject()), asking)
                    .get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Undecided(e);
        } catch (ExecutionException | TimeoutException nobodyCanTell) {
            if (before != null) {
                return before.known();
            }
            throw new Undecided(nobodyCanTell);
        }
    }

    /** Nobody can tell at the moment whose account it is: HTTP 503. */
    static final class Undecided extends ErrorResponseException {
        private static final long serialVersionUID = 1L;

        Undecided(Exception cause) {
            super(HttpStatus.SERVICE_UNAVAILABLE, cause);
        }
    }
}
