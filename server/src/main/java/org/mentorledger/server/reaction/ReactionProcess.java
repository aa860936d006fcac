package org.mentorledger.server.reaction;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.axonframework.config.Configuration;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.async.SequentialPerAggregatePolicy;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;
import org.mentorledger.kernel.eventstore.EventTypes;
import org.mentorledger.kernel.thread.Daemons;
import org.mentorledger.query.projection.StillAway;
import org.mentorledger.query.projection.StopAtUnknown;
import org.mentorledger.query.projection.WaitingProcessor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One reaction at work: in order, from where the log ended when it was first run, and never past what it has not handled. */
final class ReactionProcess {
    private static final Logger LOG = LoggerFactory.getLogger(ReactionProcess.class);
    private static final int BATCH = 100;

    private final String group;
    private final ReactionStore store;

    ReactionProcess(String group, ReactionStore store) {
        this.group = group;
        this.store = store;
    }

    void configure(EventProcessingConfigurer processing) {
        processing
                .registerListenerInvocationErrorHandler(group, axon -> PropagatingErrorHandler.instance())
                .registerSequencingPolicy(group, axon -> SequentialPerAggregatePolicy.instance())
                .registerTransactionManager(group, axon -> store.transactions())
                .registerTokenStore(group, store::tokens)
                .registerDeadLetterQueue(group, axon -> store.letters(group, axon))
                .registerDeadLetterPolicy(group, axon -> (letter, cause) -> Unhandled.decide(group, letter, cause))
                .registerDeadLetteringEventHandlerInvokerConfiguration(
                        group, (axon, builder) -> builder.enableSequenceIdentifierCache())
                .registerEventProcessor(group, (name, axon, handling) -> {
                    EventHandlerInvoker invoker = stopping(handling);
                    return store.isShared() ? pooled(axon, invoker) : tracking(axon, invoker);
                });
    }

    /** It reads the streams of the events that it handles. */
    private EventHandlerInvoker stopping(EventHandlerInvoker handling) {
        Set<String> kinds = EventTypes.classes().stream()
                .filter(handling::canHandleType)
                .map(type -> EventTypes.of(type).orElseThrow().stream())
                .collect(Collectors.toUnmodifiableSet());
        return new StopAtUnknown(group, kinds::contains, handling, () -> {});
    }

    private StreamingEventProcessor tracking(Configuration axon, EventHandlerInvoker invoker) {
        return TrackingEventProcessor.builder()
                .name(group)
                .eventHandlerInvoker(invoker)
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(axon.eventStore())
                .tokenStore(tokens(axon))
                .transactionManager(store.transactions())
                .storingTokensAfterProcessing()
                .trackingEventProcessorConfiguration(TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                        .andInitialTrackingToken(StreamableMessageSource::createHeadToken)
                        .andBatchSize(BATCH))
                .build();
    }

    private StreamingEventProcessor pooled(Configuration axon, EventHandlerInvoker invoker) {
        return new WaitingProcessor(PooledStreamingEventProcessor.builder()
                .name(group)
                .eventHandlerInvoker(invoker)
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(axon.eventStore())
                .tokenStore(tokens(axon))
                .transactionManager(store.transactions())
                .coordinatorExecutor(n -> Executors.newScheduledThreadPool(1, new Daemons(group + "-coordinator")))
                .workerExecutor(n -> Executors.newScheduledThreadPool(1, new Daemons(group + "-worker")))
                .initialToken(StreamableMessageSource::createHeadToken)
                .initialSegmentCount(1)
                .batchSize(BATCH));
    }

    private TokenStore tokens(Configuration axon) {
        return axon.eventProcessingConfiguration().tokenStore(group);
    }

    /**
     * Fixes where it begins, before anybody can send a command: a processor left to itself would look for the head some time
     * after the start, and miss what was said until then. With other nodes one of them was first.
     */
    void begin(Configuration axon) {
        try {
            store.transactions().executeInTransaction(() -> {
                TokenStore tokens = tokens(axon);
                if (tokens.fetchSegments(group).length == 0) {
                    tokens.initializeTokenSegments(group, 1, axon.eventStore().createHeadToken());
                }
            });
        } catch (RuntimeException e) {
            if (!store.isShared()) {
                throw e;
            }
            LOG.info(
                    "Where {} begins is left to its processor: {}",
                    group,
                    e.getClass().getName());
        }
    }

    /**
     * Starts its processor, where that was not started with Axon's configuration.
     *
     * @throws RuntimeException while a store is away
     */
    void start(Configuration axon) {
        axon.eventProcessingConfiguration()
                .eventProcessor(group, WaitingProcessor.class)
                .ifPresent(WaitingProcessor::start);
    }

    String group() {
        return group;
    }

    /** Tries once more what was parked, for the version that starts may know better. How many streams were freed. */
    int tryParkedAgain(Configuration axon) {
        EventProcessingConfiguration processing = axon.eventProcessingConfiguration();
        SequencedDeadLetterProcessor<EventMessage<?>> parked =
                processing.sequencedDeadLetterProcessor(group).orElseThrow();
        int freed = 0;
        Set<String> tried = new HashSet<>();
        long streams = processing.deadLetterQueue(group).orElseThrow().amountOfSequences();
        for (long i = 0; i < streams; i++) {
            if (isFreed(
                    parked, letter -> tried.add(((DomainEventMessage<?>) letter.message()).getAggregateIdentifier()))) {
                freed++;
            }
        }
        return freed;
    }

    /** What stays as it was is the next in turn once more: so each is asked for but once. */
    private static boolean isFreed(
            SequencedDeadLetterProcessor<EventMessage<?>> parked,
            Predicate<DeadLetter<? extends EventMessage<?>>> which) {
        try {
            return parked.process(which);
        } catch (RuntimeException failure) {
            if (StillAway.behind(failure) == null) {
                throw failure;
            }
            return false;
        }
    }
}
