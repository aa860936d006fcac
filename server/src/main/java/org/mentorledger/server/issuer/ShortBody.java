package org.mentorledger.server.issuer;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** A text of at most so many bytes; of a longer one no more is taken in. */
final class ShortBody implements BodySubscriber<String> {
    private final BodySubscriber<String> text = BodySubscribers.ofString(StandardCharsets.UTF_8);
    private final long most;
    private long taken;
    private @Nullable Subscription source;

    ShortBody(long most) {
        this.most = most;
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        source = subscription;
        text.onSubscribe(subscription);
    }

    @Override
    public void onNext(List<ByteBuffer> part) {
        taken += part.stream().mapToLong(ByteBuffer::remaining).sum();
        if (taken <= most) {
            text.onNext(part);
            return;
        }
        if (source != null) {
            source.cancel();
        }
        text.onError(new IOException("The answer is longer than " + most + " bytes"));
    }

    @Override
    public void onError(Throwable fault) {
        text.onError(fault);
    }

    @Override
    public void onComplete() {
        text.onComplete();
    }

    @Override
    public CompletionStage<String> getBody() {
        return text.getBody();
    }
}
