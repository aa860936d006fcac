package org.mentorledger.query.projection;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.axonframework.common.ProcessRetriesExhaustedException;

/** Has a processor end: between two batches, which takes as long as a batch waits for a store. */
final class Ending {
    private Ending() {}

    /**
     * @throws StoreAway when it does not end within that time, or Axon gave up before: it may be tried once more; so when the one who waits
     *     is interrupted, and is so yet
     */
    static void await(Supplier<CompletableFuture<Void>> ends, long millis) {
        try {
            ends.get().orTimeout(millis, TimeUnit.MILLISECONDS).get();
        } catch (ExecutionException | ProcessRetriesExhaustedException atWork) {
            throw new StoreAway(atWork);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StoreAway(stopped);
        }
    }
}
