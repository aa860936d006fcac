package org.mentorledger.query.projection;

/**
 * How much may be parked by one room or reaction before it stands still.
 *
 * @param streams the most streams with parked events
 * @param events the most events of one stream
 */
public record ParkingLimits(int streams, int events) {
    private static final int USUAL = 100_000;

    /** Those that hold unless somebody says otherwise. */
    public static ParkingLimits usual() {
        return new ParkingLimits(USUAL, USUAL);
    }
}
