package org.mentorledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A processor whose store was away so long that Axon would rest for half a minute. */
class WaitingProcessorTest {
    private static final Duration FAR_LESS_THAN_ITS_PAUSE = Duration.ofSeconds(10);

    private final EmbeddedEventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final AtomicBoolean away = new AtomicBoolean(true);
    private final AtomicInteger opened = new AtomicInteger();
    private final WaitingProcessor processor = new WaitingProcessor(PooledStreamingEventProcessor.builder()
            .name("room")
            .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                    .eventHandlers(new Handler())
                    .build())
            .messageSource(new Source())
            .tokenStore(new InMemoryTokenStore())
            .transactionManager(NoTransactionManager.instance())
            .coordinatorExecutor(name -> Executors.newScheduledThreadPool(1))
            .workerExecutor(name -> Executors.newScheduledThreadPool(1))
            .initialToken(StreamableMessageSource::createTailToken)
            .initialSegmentCount(1));

    @AfterEach
    void stop() {
        processor.shutDown();
        store.shutDown();
    }

    @Test
    void goesOnAtOnceWhenItIsToldToAndKeepsItsClaim() {
        processor.start();
        await(() -> opened.get() >= 6); // by now the next pause is half a minute
        away.set(false);

        await(() -> !processor.isError() && processor.processingStatus().containsKey(0));
        int afterwards = opened.get();
        processor.triesNow();
        processor.triesNow();

        assertThat(opened).as("one at work is left alone").hasValue(afterwards);
        assertThat(processor.processingStatus()).containsKey(0);
    }

    @Test
    void oneThatWasNotStartedIsNot() {
        processor.triesNow();

        assertThat(opened).hasValue(0);
        assertThat(processor.isRunning()).isFalse();
    }

    private void await(BooleanSupplier there) {
        long end = System.nanoTime() + FAR_LESS_THAN_ITS_PAUSE.toNanos();
        while (!there.getAsBoolean()) {
            assertThat(System.nanoTime() - end).as("in time").isNegative();
            processor.triesNow();
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes every event. */
    @SuppressWarnings("unused") // Axon finds the method
    private static final class Handler {
        @EventHandler
        void on(Object event) {
            // nothing is to be done
        }
    }

    private final class Source implements StreamableMessageSource<TrackedEventMessage<?>> {
        @Override
        public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken from) {
            opened.incrementAndGet();
            if (away.get()) {
                throw new EventStoreException("away");
            }
            return store.openStream(from);
        }

        @Override
        public @Nullable TrackingToken createTailToken() {
            return store.createTailToken();
        }
    }
}
