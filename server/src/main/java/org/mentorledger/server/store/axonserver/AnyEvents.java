package org.mentorledger.server.store.axonserver;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.mentorledger.kernel.vault.KeysAway;

/** Whether Axon Server holds any event: then its keys were made before, and have to be there. */
final class AnyEvents {
    private static final long PATIENCE_SECONDS = 10;

    private AnyEvents() {}

    /** @throws KeysAway when it cannot be asked */
    static boolean in(AxonServerConnectionManager connections, String context) {
        try {
            Long last = connections
                    .getConnection(context)
                    .eventChannel()
                    .getLastToken()
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return last != null && last >= 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unknown(e);
        } catch (ExecutionException | TimeoutException | RuntimeException e) {
            throw unknown(e);
        }
    }

    private static KeysAway unknown(Exception why) {
        return new KeysAway("Before the first key is made, Axon Server is asked for events, and does not answer", why);
    }
}
