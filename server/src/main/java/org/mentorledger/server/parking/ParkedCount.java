package org.mentorledger.server.parking;

/**
 * How much a room or reaction has parked.
 *
 * @param group the room or reaction
 * @param streams with parked events
 * @param events that wait in them
 */
public record ParkedCount(String group, int streams, int events) {}
