package org.mentorledger.query.projection;

import java.util.Collection;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.async.SequentialPerAggregatePolicy;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventhandling.deadletter.MongoSequencedDeadLetterQueue;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.jspecify.annotations.Nullable;

/** One room at work: its store, its handler, and the processor and queue that Axon runs it by. */
final class RoomProcess {
    static final int BATCH = 1_000;
    private static final long NOWHERE = -1;
    private static final int PARKED_STREAMS = 100_000;

    private final RoomStore store;
    private final RoomHandler handler;
    private final MongoTemplate template;
    private final boolean pooled;

    @Nullable
    private EventHandlerInvoker invoker;

    @Nullable
    private StreamingEventProcessor processor;

    @Nullable
    private TokenStore tokens;

    @Nullable
    private Parking parking;

    /** Another node claims a room when it stands. */
    private final Elsewhere elsewhere = new Elsewhere(this::isClaimed, System::nanoTime);

    private volatile long built = NOWHERE;
    private volatile boolean reached;

    RoomProcess(RoomStore store, RoomHandler handler, MongoTemplate template, boolean pooled) {
        this.store = store;
        this.handler = handler;
        this.template = template;
        this.pooled = pooled;
    }

    void configure(EventProcessingConfigurer processing) {
        String group = room().group();
        processing
                .registerEventHandler(axon -> handler)
                .assignHandlerInstancesMatching(group, candidate -> candidate == handler)
                .registerListenerInvocationErrorHandler(group, axon -> PropagatingErrorHandler.instance())
                .registerSequencingPolicy(group, axon -> SequentialPerAggregatePolicy.instance())
                .registerTransactionManager(group, axon -> NoTransactionManager.instance())
                .registerTokenStore(group, this::tokenStore)
                .registerDeadLetterQueue(group, this::parking)
                .registerDeadLetterPolicy(group, axon -> (letter, cause) -> Parking.decide(room(), letter, cause))
                .registerDeadLetteringEventHandlerInvokerConfiguration(
                        group, (axon, builder) -> builder.enableSequenceIdentifierCache())
                .registerEventProcessor(group, this::processor);
    }

    private SequencedDeadLetterQueue<EventMessage<?>> parking(Configuration axon) {
        Parking built = new Parking(
                handler,
                MongoSequencedDeadLetterQueue.<EventMessage<?>>builder()
                        .processingGroup(room().group())
                        .mongoTemplate(template)
                        .maxSequences(PARKED_STREAMS)
                        .maxSequenceSize(PARKED_STREAMS)
                        .serializer(new LetterSerializer(axon.eventSerializer(), axon.serializer()))
                        .build());
        parking = built;
        return built;
    }

    /** Known to Axon's configuration too, so that the check at the start sees where tokens lie. */
    private TokenStore tokenStore(Configuration axon) {
        return new TokensAfterViews(
                MongoTokenStore.builder()
                        .mongoTemplate(template)
                        .serializer(axon.serializer())
                        .build(),
                handler);
    }

    private StreamingEventProcessor processor(String name, Configuration axon, EventHandlerInvoker built) {
        EventHandlerInvoker stopping =
                new StopAtUnknown(name, room().streams()::contains, built, handler::writeBeforeStop);
        invoker = stopping;
        TokenStore views = axon.eventProcessingConfiguration().tokenStore(name);
        tokens = views;
        StreamingEventProcessor made =
                pooled ? pooled(name, axon, stopping, views) : tracking(name, axon, stopping, views);
        processor = made;
        return made;
    }

    private static StreamingEventProcessor tracking(
            String name, Configuration axon, EventHandlerInvoker invoker, TokenStore tokens) {
        return TrackingEventProcessor.builder()
                .name(name)
                .eventHandlerInvoker(invoker)
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(axon.eventStore())
                .tokenStore(tokens)
                .transactionManager(NoTransactionManager.instance())
                .storingTokensAfterProcessing()
                .trackingEventProcessorConfiguration(TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                        .andBatchSize(BATCH)
                        .andAutoStart(false))
                .build();
    }

    private static StreamingEventProcessor pooled(
            String name, Configuration axon, EventHandlerInvoker invoker, TokenStore tokens) {
        return new PooledRoom(PooledStreamingEventProcessor.builder()
                .name(name)
                .eventHandlerInvoker(invoker)
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(axon.eventStore())
                .tokenStore(tokens)
                .transactionManager(NoTransactionManager.instance())
                .coordinatorExecutor(n -> Executors.newScheduledThreadPool(1, daemon(name + "-coordinator")))
                .workerExecutor(n -> Executors.newScheduledThreadPool(1, daemon(name + "-worker")))
                .initialSegmentCount(1)
                .batchSize(BATCH));
    }

    private static ThreadFactory daemon(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    Room room() {
        return store.room();
    }

    RoomHandler handler() {
        return handler;
    }

    EventHandlerInvoker invoker() {
        return built(invoker);
    }

    TokenStore tokens() {
        return built(tokens);
    }

    /** Whether it has to be built from the first event on: nothing says how far it has come. */
    boolean isNew() {
        return tokens().fetchSegments(room().group()).length == 0;
    }

    void forget() {
        store.clear();
        built(parking).clear();
        store.index();
    }

    void start() {
        store.index();
        built(processor).start();
    }

    CompletableFuture<Void> stop() {
        return processor == null ? CompletableFuture.completedFuture(null) : processor.shutdownAsync();
    }

    /** Notes how far a rebuild has come. */
    void noteBuilt(EventMessage<?> last) {
        if (last instanceof TrackedEventMessage<?> tracked && tracked.trackingToken() != null) {
            built = tracked.trackingToken().position().orElse(built);
        }
    }

    /** The place of the last event that the room took; empty where another node keeps it. */
    OptionalLong position() {
        Collection<EventTrackerStatus> parts =
                built(processor).processingStatus().values();
        if (parts.isEmpty()) {
            return reached ? OptionalLong.empty() : OptionalLong.of(built);
        }
        return OptionalLong.of(parts.stream()
                .mapToLong(part -> part.getCurrentPosition().orElse(NOWHERE))
                .min()
                .orElse(NOWHERE));
    }

    /** Once caught up, it stays so: a moment's backlog under load is what payloads wait for. */
    boolean hasCaughtUp() {
        if (!reached) {
            StreamingEventProcessor running = built(processor);
            Collection<EventTrackerStatus> parts = running.processingStatus().values();
            reached = running.isRunning()
                    && (parts.isEmpty()
                            ? elsewhere.isKept()
                            : parts.stream().allMatch(part -> part.isCaughtUp() && !isInError(part)));
        }
        return reached;
    }

    private boolean isClaimed() {
        return pooled && tokens().fetchAvailableSegments(room().group()).isEmpty();
    }

    private static boolean isInError(EventTrackerStatus status) {
        return status.isErrorState();
    }

    private static <T> T built(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("Axon's configuration has not been started");
        }
        return part;
    }
}
