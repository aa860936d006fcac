package org.mentorledger.server.store.axonserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** When processors are woken, look by look. */
class AfterOutageTest {
    private final AtomicBoolean there = new AtomicBoolean(true);
    private final AtomicInteger tries = new AtomicInteger();
    private final AfterOutage outage = new AfterOutage(there::get, tries::incrementAndGet);

    @AfterEach
    void close() {
        outage.close();
    }

    @Test
    void nobodyIsWokenWhileNothingHappens() {
        looks(5);

        assertThat(tries).hasValue(0);
    }

    @Test
    void whoStandsIsWokenOnceTheStoresAreBackAndLeftToItselfInTheEnd() {
        there.set(false);
        looks(90);
        assertThat(tries).hasValue(0);

        there.set(true);
        looks(1);
        assertThat(tries).hasValue(1);

        looks(100);
        assertThat(tries).hasValue(30);
    }

    @Test
    void aSecondOutageIsOneOfItsOwn() {
        there.set(false);
        looks(1);
        there.set(true);
        looks(2);
        there.set(false);
        looks(3);
        assertThat(tries).hasValue(2);

        there.set(true);
        looks(40);
        assertThat(tries).hasValue(32);
    }

    @Test
    void oneThatCannotBeWokenDoesNotEndTheLooks() {
        AtomicInteger asked = new AtomicInteger();
        try (AfterOutage failing = new AfterOutage(() -> asked.incrementAndGet() > 1, () -> {
            throw new IllegalStateException();
        })) {
            failing.look();
            failing.look();
            failing.look();
        }

        assertThat(asked).hasValue(3);
    }

    private void looks(int count) {
        for (int i = 0; i < count; i++) {
            outage.look();
        }
    }
}
