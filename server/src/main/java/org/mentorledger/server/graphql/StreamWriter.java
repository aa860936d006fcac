package org.mentorledger.server.graphql;

import graphql.ExecutionResult;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.web.servlet.function.ServerResponse.SseBuilder;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Signal;
import reactor.core.scheduler.Scheduler;

/**
 * Writes what is told as server-sent events, one at a time: the next is asked for once the one before has gone out, on a thread
 * that holds up nobody else where the reader is slow.
 */
final class StreamWriter extends BaseSubscriber<Map<String, Object>> {
    /** That a reader has gone shows when something is sent; until then their stream counts among those they may follow. */
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(4);

    private static final Map<String, Object> NOTHING = Map.of();
    private static final Logger LOG = LoggerFactory.getLogger(StreamWriter.class);

    private final SseBuilder stream;

    private StreamWriter(SseBuilder stream) {
        this.stream = stream;
    }

    static void write(Publisher<ExecutionResult> tellings, SseBuilder stream, Scheduler threads) {
        StreamWriter writer = new StreamWriter(stream);
        stream.onTimeout(writer::cancel).onError(gone -> writer.cancel()).onComplete(writer::cancel);
        Flux<Signal<Map<String, Object>>> told =
                Flux.from(tellings).map(ExecutionResult::toSpecification).materialize();
        Flux<Signal<Map<String, Object>>> beats =
                Flux.interval(SIGN_OF_LIFE).onBackpressureDrop().map(beat -> Signal.next(NOTHING));
        Flux.merge(1, told, beats)
                .<Map<String, Object>>dematerialize()
                .publishOn(threads, 1)
                .subscribe(writer);
    }

    @Override
    protected void hookOnSubscribe(Subscription subscription) {
        subscription.request(1);
    }

    @Override
    protected void hookOnNext(Map<String, Object> telling) {
        if (telling == NOTHING ? sent(() -> stream.comment("").send()) : sent(() -> next(telling))) {
            request(1);
        }
    }

    @Override
    protected void hookOnError(Throwable end) {
        if (end instanceof SubscriptionPublisherException coded) {
            sent(() -> next(coded.toMap()));
        } else {
            sent(() -> next(Map.of("errors", List.of(internal(end)))));
        }
        hookOnComplete();
    }

    private static Map<String, Object> internal(Throwable end) {
        Told told = Told.of(end);
        return Map.of("message", told.sentence(), "extensions", told.extensions());
    }

    @Override
    protected void hookOnComplete() {
        if (sent(() -> stream.event("complete").data(""))) {
            stream.complete();
        }
    }

    private void next(Map<String, Object> telling) throws IOException {
        stream.event("next").data(telling);
    }

    private boolean sent(Sending sending) {
        try {
            sending.send();
            return true;
        } catch (IOException | IllegalStateException | HttpMessageNotWritableException gone) {
            cancel();
            ends(gone);
            return false;
        }
    }

    private void ends(Exception gone) {
        try {
            stream.error(gone);
        } catch (IllegalStateException over) {
            LOG.debug(
                    "A stream was over before it was ended: {}", over.getClass().getName());
        }
    }

    private interface Sending {
        void send() throws IOException;
    }
}
