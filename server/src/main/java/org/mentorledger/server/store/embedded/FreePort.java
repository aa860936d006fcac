package org.mentorledger.server.store.embedded;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntSupplier;

/**
 * A port for the private PostgreSQL: free now, and below those that systems hand out to whoever connects. One of those may be
 * gone before PostgreSQL takes it, or while it is started again after it was killed; then it does not start at all.
 */
final class FreePort {
    private static final int LOWEST = 20_000;
    private static final int END = 32_000;
    private static final int TRIES = 200;

    private FreePort() {}

    static int find() throws IOException {
        return find(() -> ThreadLocalRandom.current().nextInt(LOWEST, END));
    }

    static int find(IntSupplier candidates) throws IOException {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            int port = candidates.getAsInt();
            try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return probe.getLocalPort();
            } catch (BindException taken) {
                // the next one
            }
        }
        throw new IOException("no port from " + LOWEST + " to " + (END - 1) + " is free");
    }
}
