package org.mentorledger.server.parking;

/** Who could not take an event. */
public enum ParkingKind {
    ROOM,
    REACTION
}
