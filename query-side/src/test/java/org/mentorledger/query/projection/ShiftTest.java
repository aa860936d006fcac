package org.mentorledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.Test;

/** A batch waits for a store and lets its processor neither end nor begin. */
class ShiftTest {
    private final AtomicInteger starts = new AtomicInteger();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final Shift shift = new Shift(this::processor, 1, 1);
    private volatile boolean stuck;
    private volatile boolean away;

    @Test
    void itBeginsAndEnds() {
        shift.begin();
        assertThat(shift.isWanted()).isTrue();
        assertThat(begun.getCount()).isZero();

        shift.end();
        assertThat(shift.isWanted()).isFalse();
    }

    @Test
    void whatIsStuckDoesNotEndAndMayBeTriedAgain() {
        shift.begin();
        stuck = true;

        assertThatThrownBy(shift::end).isInstanceOf(StoreAway.class);
        assertThatThrownBy(shift::end).as("tried again").isInstanceOf(StoreAway.class);
        stuck = false;
        shift.end();
    }

    @Test
    void whatIsStuckBeginsOnceItHasEnded() throws InterruptedException {
        stuck = true;
        shift.begin();
        while (starts.get() < 3) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        assertThat(begun.getCount()).isEqualTo(1);

        stuck = false;
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whatFindsItsStoreAwayBeginsOnceThatIsBack() throws InterruptedException {
        away = true;
        shift.begin();
        while (starts.get() < 3) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        assertThat(begun.getCount()).isEqualTo(1);

        away = false;
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whatIsToRestMeanwhileDoesNotBegin() throws InterruptedException {
        stuck = true;
        shift.begin();
        assertThatThrownBy(shift::end).isInstanceOf(StoreAway.class);
        stuck = false;

        assertThat(begun.await(50, TimeUnit.MILLISECONDS)).isFalse();
    }

    private StreamingEventProcessor processor() {
        return (StreamingEventProcessor) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {StreamingEventProcessor.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getName" -> "stuck";
                    case "processingStatus" -> stuck ? Map.of(0, "at work") : Map.of();
                    case "shutdownAsync" -> stuck ? new CompletableFuture<>() : CompletableFuture.completedFuture(null);
                    case "start" -> {
                        started();
                        yield null;
                    }
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private void started() {
        starts.incrementAndGet();
        if (away) {
            throw new MongoException("away");
        }
        if (stuck) {
            throw new IllegalStateException("pending shutdown");
        }
        begun.countDown();
    }
}
