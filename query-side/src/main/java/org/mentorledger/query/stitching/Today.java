package org.mentorledger.query.stitching;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.mentorledger.query.mentorship.roster.MentorshipView;
import org.mentorledger.query.past.Moment;
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

    /** The instant as of which that mentorship is shown. */
    Instant at(MentorshipView mentorship) {
        Moment moment = mentorship.moment();
        return moment == null ? now() : moment.instant(clock);
    }

    /** The day as of which that mentorship is shown. */
    LocalDate of(MentorshipView mentorship) {
        Moment moment = mentorship.moment();
        return moment == null ? in(mentorship.zone()) : moment.day(mentorship.zone(), clock);
    }

    LocalDate in(String zone) {
        return LocalDate.now(clock.withZone(ZoneId.of(zone)));
    }
}
