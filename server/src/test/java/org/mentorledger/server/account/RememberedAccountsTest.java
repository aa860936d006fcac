package org.mentorledger.server.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.server.security.Accounts;
import org.mentorledger.server.security.KnownAccount;

class RememberedAccountsTest {
    private static final KnownAccount NOAH = new KnownAccount(new ParticipantId("noah"), false);

    private final ExecutorService asking = AccountConfiguration.asking();
    private final AtomicLong now = new AtomicLong();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile Accounts store = (issuer, subject) -> Optional.of(NOAH);
    private final Accounts remembered = new RememberedAccounts(
            (issuer, subject) -> {
                asked.incrementAndGet();
                return store.find(issuer, subject);
            },
            asking,
            now::get);

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
    void anUnlinkedAccountIsForgottenAfterASecond() {
        remembered.find("issuer", "subject");
        store = (issuer, subject) -> Optional.empty();
        now.addAndGet(1_000_000_001L);

        assertThat(remembered.find("issuer", "subject")).isEmpty();
    }

    @Test
    void whoWasKnownStaysKnownWhileNobodyCanTell() {
        remembered.find("issuer", "subject");
        store = (issuer, subject) -> {
            throw new IllegalStateException("away");
        };
        now.addAndGet(1_000_000_001L);

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
    void fiftyWhoWantToKnowAtOnceAskOnce() throws InterruptedException {
        CountDownLatch told = new CountDownLatch(1);
        store = (issuer, subject) -> {
            try {
                told.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return Optional.of(NOAH);
        };
        List<Thread> curious = IntStream.range(0, 50)
                .mapToObj(i -> new Thread(() -> {
                    try {
                        remembered.find("issuer", "subject");
                    } catch (RememberedAccounts.Undecided slow) {
                        // asked once all the same
                    }
                }))
                .toList();
        curious.forEach(Thread::start);
        for (Thread one : curious) {
            while (one.getState() != Thread.State.TIMED_WAITING && one.isAlive()) {
                Thread.onSpinWait();
            }
        }
        told.countDown();
        for (Thread one : curious) {
            one.join();
        }

        assertThat(asked).hasValue(1);
        assertThat(remembered.find("issuer", "subject")).contains(NOAH);
    }

    @Test
    void whileOneWaitsForAnAnswerTheOthersGoOn() throws InterruptedException {
        CountDownLatch told = new CountDownLatch(1);
        remembered.find("issuer", "subject");
        store = (issuer, subject) -> {
            try {
                told.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return Optional.empty();
        };
        now.addAndGet(1_500_000_000L);
        Thread one = new Thread(() -> remembered.find("issuer", "subject"));
        one.start();
        while (asked.get() < 2) {
            Thread.onSpinWait();
        }

        Thread.currentThread().interrupt(); // whoever waits now is told so
        assertThat(remembered.find("issuer", "subject")).contains(NOAH);
        assertThat(Thread.interrupted()).isTrue();
        told.countDown();
        one.join();
        assertThat(remembered.find("issuer", "subject")).isEmpty();
    }

    @Test
    void whoseQuestionGotNoThreadIsAskedAboutTheNextTime() {
        AtomicInteger threads = new AtomicInteger();
        Accounts few = new RememberedAccounts(
                (issuer, subject) -> Optional.of(NOAH),
                question -> {
                    if (threads.incrementAndGet() == 1) {
                        throw new OutOfMemoryError("unable to create native thread");
                    }
                    question.run();
                },
                now::get);

        assertThatThrownBy(() -> few.find("issuer", "subject")).isInstanceOf(RememberedAccounts.Undecided.class);
        assertThat(few.find("issuer", "subject")).contains(NOAH);
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
