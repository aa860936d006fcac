package org.mentorledger.server.store.axonserver;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.server.observing.LogCapture;

/** When processors are woken, look by look. */
class AfterOutageTest {
    private final AtomicBoolean there = new AtomicBoolean(true);
    private final AtomicInteger tries = new AtomicInteger();
    private final Deque<String> reasons =
            new ArrayDeque<>(List.of("refused", "refused", "", "no TLS", "no TLS", "refused"));
    private final AfterOutage outage = new AfterOutage(there::get, tries::incrementAndGet, reasons::removeFirst);

    private final LogCapture told = LogCapture.of(AfterOutage.class, Level.INFO);

    @AfterEach
    void close() {
        told.close();
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
        try (AfterOutage failing = new AfterOutage(
                () -> asked.incrementAndGet() > 1,
                () -> {
                    throw new IllegalStateException();
                },
                () -> "")) {
            failing.look();
            failing.look();
            failing.look();
        }

        assertThat(asked).hasValue(3);
    }

    @Test
    void theLogIsToldWhyOnceForEachReasonAndAnewInTheNextOutage() {
        there.set(false);
        looks(2);
        assertThat(warnings()).isEmpty();

        looks(1 + 4 * 30);
        there.set(true);
        looks(1);
        there.set(false);
        looks(3);

        assertThat(warnings())
                .satisfiesExactly(
                        first -> assertThat(first).endsWith("refused"),
                        second -> assertThat(second).endsWith("no TLS"),
                        third -> assertThat(third).endsWith("refused"));
        assertThat(reasons).isEmpty();
    }

    private List<String> warnings() {
        return told.messages(Level.WARN);
    }

    private void looks(int count) {
        for (int i = 0; i < count; i++) {
            outage.look();
        }
    }
}
