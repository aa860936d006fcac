package org.mentorledger.query.mentorship.diary;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.mentorship.Appointment;
import org.mentorledger.kernel.mentorship.Channel;
import org.mentorledger.kernel.mentorship.Supervision;
import org.mentorledger.kernel.mentorship.Venue;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.projection.Opened;

/** When, where and how a meeting is to take place. */
public record Planned(
        OffsetDateTime startsAt,
        String zone,
        int minutes,
        Channel channel,
        @Nullable Venue venue,
        @Nullable Supervision supervision,
        @Nullable String place) {

    static Planned of(Vault vault, Appointment appointment) {
        return new Planned(
                appointment.startsAt().atOffset(ZoneOffset.UTC),
                appointment.zone(),
                appointment.minutes(),
                appointment.channel(),
                appointment.venue(),
                appointment.supervision(),
                appointment.sealed() == null
                        ? null
                        : Opened.of(vault, appointment.sealed()).maybe("place"));
    }

    LocalDate day() {
        return startsAt.atZoneSameInstant(ZoneId.of(zone)).toLocalDate();
    }
}
