package org.mentorledger.server.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.server.security.Accounts;
import org.mentorledger.server.security.KnownAccount;

class RememberedAccountsTest {
    private static final KnownAccount NOAH = new KnownAccount(new ParticipantId("noah"), false);

    private final ExecutorService asking = Executors.newCachedThreadPool();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile Accounts store = (issuer, subject) -> Optional.of(NOAH);
    private final Accounts remembered = new RememberedAccounts(
            (issuer, subject) -> {
                asked.incrementAndGet();
                return store.find(issuer, subject);
            },
            asking);

    @AfterEach
    void stop() {
        asking.shutdownNow();
    }

    @Test
    void whoAsksAgainAtOnceIsKnown() {
        remembered.find("issuer", "subject");

        assertThat(remembered.find("issuer", "subject")).contains(NOAH);
        assertThat(asked).hasValue(1);
    }

    @Test
    void anUnlinkedAccountIsForgottenAfterASecond() throws InterruptedException {
        remembered.find("issuer", "subject");
        store = (issuer, subject) -> Optional.empty();
        Thread.sleep(1_050);

        assertThat(remembered.find("issuer", "subject")).isEmpty();
    }

    @Test
    void whoWasKnownStaysKnownWhileNobodyCanTell() throws InterruptedException {
        remembered.find("issuer", "subject");
        store = (issuer, subject) -> {
            throw new IllegalStateException("away");
        };
        Thread.sleep(1_050);

        assertThat(remembered.find("issuer", "subject")).contains(NOAH);
    }

    @Test
    void whoWasNotKnownIsNobodyElseWhileNobodyCanTell() {
        store = (issuer, subject) -> {
            throw new IllegalStateException("away");
        };

        assertThatThrownBy(() -> remembered.find("issuer", "subject")).isInstanceOf(RememberedAccounts.Undecided.class);
    }

    @Test
    void aStoreThatHangsIsNotWaitedForLong() {
        CountDownLatch never = new CountDownLatch(1);
        store = (issuer, subject) -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return Optional.empty();
        };

        assertThatThrownBy(() -> remembered.find("issuer", "subject")).isInstanceOf(RememberedAccounts.Undecided.class);
    }
}
