package org.mentorledger.server.parking;

/**
 * What came of trying parked events once more.
 *
 * @param freedStreams which have nothing parked any more
 * @param takenEvents that went on
 * @param parkedStreams that are left, of those meant
 * @param waitingEvents in them
 */
public record ParkedRetry(int freedStreams, int takenEvents, int parkedStreams, int waitingEvents) {}
