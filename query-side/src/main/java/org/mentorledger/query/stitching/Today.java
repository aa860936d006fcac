package org.mentorledger.query.stitching;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Which day it is where a thing happens: some of what is shown holds on a day. */
@Component
final class Today {
    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate in(String zone) {
        return LocalDate.now(clock.withZone(ZoneId.of(zone)));
    }
}
