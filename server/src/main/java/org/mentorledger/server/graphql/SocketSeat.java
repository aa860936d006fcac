package org.mentorledger.server.graphql;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.CloseStatus;

/** The seat of one socket: at first among those that have not said whose they are, then among those of its subject. */
public final class SocketSeat {
    /** There is no room for it; it may come again later. */
    public static final CloseStatus NO_ROOM = CloseStatus.SERVICE_OVERLOAD;

    private final SocketSeats seats;
    private final String address;
    private boolean all;
    private boolean silent;
    private @Nullable String subject;

    private SocketSeat(SocketSeats seats, String address) {
        this.seats = seats;
        this.address = address;
    }

    /** Puts one among the attributes of a socket that has just come from that address. */
    static SocketSeat of(SocketSeats seats, String address, Map<String, Object> attributes) {
        SocketSeat seat = new SocketSeat(seats, address);
        attributes.put(SocketSeat.class.getName(), seat);
        return seat;
    }

    /** That of the socket with those attributes. */
    public static SocketSeat in(Map<String, Object> attributes) {
        return (SocketSeat) Objects.requireNonNull(attributes.get(SocketSeat.class.getName()), "no socket of ours");
    }

    /** Whether there is room for it. */
    synchronized boolean take() {
        all = seats.all().tryAcquire();
        silent = all && takeSilent();
        return silent;
    }

    private boolean takeSilent() {
        if (!seats.silentFrom().add(address)) {
            return false;
        }
        if (seats.silent().tryAcquire()) {
            return true;
        }
        seats.silentFrom().remove(address);
        return false;
    }

    private void leaveSilent() {
        seats.silent().release();
        seats.silentFrom().remove(address);
        silent = false;
    }

    /** Whether there is room for one more of that subject, whose it is. */
    public synchronized boolean takeFor(String whose) {
        if (silent && seats.named().add(whose)) {
            leaveSilent();
            subject = whose;
            return true;
        }
        return false;
    }

    /** Whether its socket has not left it. */
    public synchronized boolean isTaken() {
        return all;
    }

    /** It is free again. */
    synchronized void leave() {
        if (subject != null) {
            seats.named().remove(subject);
            subject = null;
        }
        if (silent) {
            leaveSilent();
        }
        if (all) {
            seats.all().release();
            all = false;
        }
    }
}
