package org.mentorledger.server.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.mentorledger.server.security.Accounts;
import org.mentorledger.server.security.KnownAccount;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/**
 * Remembers what is known of an account for a second, for another while that is asked again, and for longer while nobody can tell: who was known goes on reading and
 * writing while a store is away. Who was not is refused for the time being, never taken for somebody else.
 */
final class RememberedAccounts implements Accounts {
    private static final long FRESH = TimeUnit.SECONDS.toNanos(1);
    private static final long FRESH_MEANWHILE = TimeUnit.SECONDS.toNanos(2);
    private static final long PATIENCE_MILLIS = 1_000;
    private static final int REMEMBERED = 20_000;

    private final Accounts accounts;
    private final Executor asking;
    private final LongSupplier nanos;
    private final ConcurrentMap<Account, CompletableFuture<Optional<KnownAccount>>> underWay =
            new ConcurrentHashMap<>();
    private final Cache<Account, Answer> known = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    private record Account(String issuer, String subject) {}

    private record Answer(Optional<KnownAccount> known, long asOf) {}

    RememberedAccounts(Accounts accounts, Executor asking, LongSupplier nanos) {
        this.accounts = accounts;
        this.asking = asking;
        this.nanos = nanos;
    }

    @Override
    public Optional<KnownAccount> find(String issuer, String subject) {
        Account account = new Account(issuer, subject);
        @Nullable Answer before = known.getIfPresent(account);
        if (before != null && isGood(before, account)) {
            return before.known();
        }
        try {
            return answer(account).get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Undecided(e);
        } catch (ExecutionException | TimeoutException nobodyCanTell) {
            if (before == null) {
                throw new Undecided(nobodyCanTell);
            }
            // Unless an answer has come after all.
            known.asMap().replace(account, before, new Answer(before.known(), nanos.getAsLong()));
            return before.known();
        }
    }

    /** While one waits for an answer, the others go on with one that is not much older: a slow store holds up one, not all. */
    private boolean isGood(Answer answer, Account account) {
        long age = nanos.getAsLong() - answer.asOf();
        return age < (underWay.containsKey(account) ? FRESH_MEANWHILE : FRESH);
    }

    /** One question for an account at a time, however many want to know; an answer is as old as its question. */
    private CompletableFuture<Optional<KnownAccount>> answer(Account account) {
        CompletableFuture<Optional<KnownAccount>> mine = new CompletableFuture<>();
        @Nullable CompletableFuture<Optional<KnownAccount>> others = underWay.putIfAbsent(account, mine);
        if (others != null) {
            return others;
        }
        try {
            asking.execute(() -> ask(account, mine));
        } catch (RuntimeException | Error none) {
            // Too many ask, or there is no thread: else nobody would ever ask again.
            underWay.remove(account, mine);
            mine.completeExceptionally(none);
        }
        return mine;
    }

    private void ask(Account account, CompletableFuture<Optional<KnownAccount>> answer) {
        long asOf = nanos.getAsLong();
        try {
            Optional<KnownAccount> found = accounts.find(account.issuer(), account.subject());
            known.put(account, new Answer(found, asOf));
            underWay.remove(account);
            answer.complete(found);
        } catch (RuntimeException | Error nobodyCanTell) {
            underWay.remove(account);
            answer.completeExceptionally(nobodyCanTell);
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
