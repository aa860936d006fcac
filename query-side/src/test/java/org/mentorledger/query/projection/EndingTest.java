package org.mentorledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import org.axonframework.common.ProcessRetriesExhaustedException;
import org.junit.jupiter.api.Test;

/** A processor whose batch waits for a store does not end yet: that is no failure of what waits for it. */
class EndingTest {

    @Test
    void whatEndsIsWaitedFor() {
        assertThatCode(() -> Ending.await(() -> CompletableFuture.completedFuture(null), 1))
                .doesNotThrowAnyException();
    }

    @Test
    void whatDoesNotEndInTimeWaitsForAStore() {
        assertThatThrownBy(() -> Ending.await(CompletableFuture::new, 1)).isInstanceOf(StoreAway.class);
    }

    @Test
    void whoIsInterruptedWaitsNoLonger() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> Ending.await(CompletableFuture::new, 10_000))
                .hasCauseInstanceOf(InterruptedException.class);

        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void soDoesWhatAxonGaveUpToEnd() {
        assertThatThrownBy(() -> Ending.await(
                        () -> {
                            throw new ProcessRetriesExhaustedException("after 100 times");
                        },
                        1))
                .isInstanceOf(StoreAway.class);
    }
}
