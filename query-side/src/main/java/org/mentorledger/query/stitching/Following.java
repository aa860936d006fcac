package org.mentorledger.query.stitching;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mentorledger.query.access.Denied;
import org.mentorledger.query.access.Shown;
import org.mentorledger.query.projection.Changes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.SynchronousSink;
import reactor.core.scheduler.Schedulers;

/**
 * Follows one thing: told at once and again after each change, each time with the right asked anew. Between changes it is
 * asked now and then whether the right still stands; only when it does not is the thing read again, and told as it may now be read.
 */
@Component
class Following {
    private static final Duration EVERY = Duration.ofSeconds(2);
    private static final boolean CHANGED = true;

    private final Changes changes;
    private final Duration every;

    @Autowired
    Following(Changes changes) {
        this(changes, EVERY);
    }

    Following(Changes changes, Duration every) {
        this.changes = changes;
        this.every = every;
    }

    /**
     * The thing of that stream.
     *
     * @param door shows it to the follower; empty when there is nothing that they may know
     */
    Flux<Object> of(String streamId, Supplier<? extends Optional<? extends Shown<?>>> door) {
        return Flux.defer(() -> {
            Sight sight = new Sight(door);
            Flux<Boolean> changed = changes.of(streamId).map(position -> CHANGED);
            Flux<Boolean> looks = Flux.interval(every)
                    .onBackpressureDrop()
                    .publishOn(Schedulers.boundedElastic(), 1)
                    .map(tick -> !CHANGED);
            return Flux.merge(1, changed, looks).handle(sight::see);
        });
    }

    /** What one follower was shown last. */
    private static final class Sight {
        private final Supplier<? extends Optional<? extends Shown<?>>> door;
        private @Nullable Shown<?> last;

        Sight(Supplier<? extends Optional<? extends Shown<?>>> door) {
            this.door = door;
        }

        void see(boolean changed, SynchronousSink<Object> told) {
            if (changed) {
                tell(told);
            } else if (!isStillSo()) {
                try {
                    tell(told);
                } catch (MongoException away) {
                    // The next look tells.
                }
            }
        }

        private void tell(SynchronousSink<Object> told) {
            Shown<?> shown = door.get().orElseThrow(() -> Denied.notFound("id"));
            last = shown;
            told.next(shown.view());
        }

        private boolean isStillSo() {
            try {
                return last == null || last.isStillSo().getAsBoolean();
            } catch (MongoException away) {
                return true; // the next look tells
            }
        }
    }
}
