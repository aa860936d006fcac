package org.mentorledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mentorledger.query.Ledger;

class BeatingTest {
    private final AtomicInteger beats = new AtomicInteger();

    @Test
    void itBeatsWhileSomethingIsWaitedFor() {
        Beating.during(() -> Ledger.until(() -> beats.get() == 2), beats::incrementAndGet);

        assertThat(beats).hasValueGreaterThanOrEqualTo(2);
    }

    @Test
    void whatIsWaitedForMayFail() {
        assertThatThrownBy(() -> Beating.during(
                        () -> {
                            throw new StoreAway(new IllegalStateException("stuck"));
                        },
                        beats::incrementAndGet))
                .isInstanceOf(StoreAway.class);
    }
}
