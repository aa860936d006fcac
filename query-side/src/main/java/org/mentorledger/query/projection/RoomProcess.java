package org.mentorledger.query.projection;

import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.async.SequentialPerAggregatePolicy;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.jspecify.annotations.Nullable;

/** One room at work: the store of the generation that it fills, its handler, and the processor and queue that Axon runs it by. */
final class RoomProcess implements Filled, Followed {
    static final int BATCH = 1_000;
    private static final long MOST_MILLIS = 30_000;
    private static final long PAUSE_MILLIS = 1_000;

    private final RoomStores stores;
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
    private Keeping keeping;

    /** Another node claims a room when it stands. */
    private final Headway headway = new Headway(new Elsewhere(this::isClaimed, System::nanoTime));

    @Nullable
    private volatile RoomStore store;

    private final Shift shift = new Shift(() -> built(this.processor), MOST_MILLIS, PAUSE_MILLIS);
    private volatile boolean held;

    RoomProcess(RoomStores stores, RoomHandler.Announcements announcements, MongoTemplate template, boolean pooled) {
        this.stores = stores;
        this.handler = new RoomHandler(stores.room(), this::store, announcements);
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
        Keeping of = new Keeping(template, axon);
        return new Parking(handler, CurrentLetters.of(this::generation, of::letters));
    }

    /** Known to Axon's configuration too, so that the check at the start sees where tokens lie. */
    private TokenStore tokenStore(Configuration axon) {
        return new TokensAfterViews(new Keeping(template, axon).tokens(), handler, this::generation, !pooled);
    }

    private StreamingEventProcessor processor(String name, Configuration axon, EventHandlerInvoker made) {
        EventHandlerInvoker stopping =
                new StopAtUnknown(name, room().streams()::contains, made, handler::writeBeforeStop);
        invoker = stopping;
        keeping = new Keeping(template, axon);
        TokenStore views = axon.eventProcessingConfiguration().tokenStore(name);
        tokens = views;
        StreamingEventProcessor running = pooled
                ? Processors.pooled(name, axon, stopping, views)
                : Processors.tracking(name, axon, stopping, views);
        processor = running;
        return running;
    }

    @Override
    public Room room() {
        return stores.room();
    }

    @Override
    public RoomHandler handler() {
        return handler;
    }

    @Override
    public EventHandlerInvoker invoker() {
        return built(invoker);
    }

    TokenStore tokens() {
        return built(tokens);
    }

    Keeping keeping() {
        return built(keeping);
    }

    RoomStores stores() {
        return stores;
    }

    /** That of the generation which takes the events. */
    RoomStore store() {
        RoomStore now = store;
        if (now == null) {
            now = stores.read();
            store = now;
        }
        return now;
    }

    @Override
    public Generation generation() {
        return store().generation();
    }

    /** Whether it has to be built from the first event on: nothing says how far it has come. */
    boolean isNew() {
        return tokens().fetchSegments(room().group()).length == 0;
    }

    void forget() {
        keeping().forget(store());
        store().index();
    }

    synchronized void start() {
        store().index();
        shift.begin();
    }

    synchronized CompletableFuture<Void> stop() {
        return processor == null ? CompletableFuture.completedFuture(null) : shift.ask();
    }

    /** Stops between two batches until {@link #goesOn}; returns once it has. */
    synchronized void rests() {
        held = true;
        position().ifPresent(headway::noteBuilt);
        shift.end();
    }

    /** From now on events are folded into that generation; while it rests. What was parked in the other says nothing of it. */
    void fills(Generation generation) {
        store = stores.of(generation.number());
        built(invoker).segmentReleased(Segment.ROOT_SEGMENT);
    }

    synchronized void goesOn() {
        held = false;
        shift.begin();
    }

    /** Does as another node says that builds the room anew. */
    synchronized void follows(boolean rest, Generation read) {
        boolean another = !read.equals(generation());
        if (held || (shift.isWanted() && !rest && !another)) {
            return;
        }
        shift.end();
        if (another) {
            fills(read);
        }
        if (!rest) {
            shift.begin();
        }
    }

    @Override
    public void noteBuilt(EventMessage<?> last) {
        headway.noteBuilt(last);
    }

    @Override
    public OptionalLong position() {
        return headway.position(built(processor), pooled && !held);
    }

    @Override
    public boolean hasCaughtUp() {
        return headway.hasCaughtUp(built(processor));
    }

    private boolean isClaimed() {
        return pooled && tokens().fetchAvailableSegments(room().group()).isEmpty();
    }

    private static <T> T built(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("Axon's configuration has not been started");
        }
        return part;
    }
}
