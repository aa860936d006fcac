package org.mentorledger.query.projection;

/** Where events are parked that tells when nothing more fits. */
public interface BoundedParking {

    /** Whether an event was turned away just now; whoever parks it tries again and again, and skips nothing. */
    boolean turnsAway();
}
