package org.mentorledger.server.graphql;

import java.util.concurrent.Semaphore;

/** How many sockets this node has room for. */
final class SocketSeats {
    private final int sockets;
    private final Semaphore all;
    private final Semaphore silent;
    private final Counted silentFrom;
    private final Counted named;

    SocketSeats(SubscriptionLimits limits) {
        this.sockets = limits.sockets();
        this.all = new Semaphore(limits.sockets());
        this.silent = new Semaphore(limits.silentSockets());
        this.silentFrom = new Counted(limits.silentSocketsPerAddress());
        this.named = new Counted(limits.socketsPerSubject());
    }

    /** How many sockets are open. */
    int taken() {
        return sockets - all.availablePermits();
    }

    Semaphore all() {
        return all;
    }

    Semaphore silent() {
        return silent;
    }

    /** The silent ones of each address. */
    Counted silentFrom() {
        return silentFrom;
    }

    Counted named() {
        return named;
    }
}
