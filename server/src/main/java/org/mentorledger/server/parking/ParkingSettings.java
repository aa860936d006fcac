package org.mentorledger.server.parking;

import org.mentorledger.query.projection.ParkingLimits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much may be parked by one room or reaction before it stands still and says so.
 *
 * @param maxStreams the most streams with parked events, of one room or reaction
 * @param maxEventsPerStream the most parked events of one stream
 */
@ConfigurationProperties("mentorledger.parking")
record ParkingSettings(
        @DefaultValue("100000") int maxStreams,
        @DefaultValue("100000") int maxEventsPerStream) {

    ParkingLimits limits() {
        return new ParkingLimits(maxStreams, maxEventsPerStream);
    }
}
