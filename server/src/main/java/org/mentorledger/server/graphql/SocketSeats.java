package org.mentorledger.server.graphql;

import java.util.concurrent.Semaphore;

/** How many sockets this node has room for. */
final class SocketSeats {
    private final Semaphore all;
    private final Semaphore silent;
    private final Counted named;

    SocketSeats(SubscriptionLimits limits) {
        this.all = new Semaphore(limits.sockets());
        this.silent = new Semaphore(limits.silentSockets());
        this.named = new Counted(limits.socketsPerSubject());
    }

    Semaphore all() {
        return all;
    }

    Semaphore silent() {
        return silent;
    }

    Counted named() {
        return named;
    }
}
