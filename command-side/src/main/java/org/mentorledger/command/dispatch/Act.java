package org.mentorledger.command.dispatch;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.id.ParticipantId;

/**
 * What a decision may know of the command beside its body: who sent it and when.
 *
 * @param actor who acts
 * @param at when the command reached the ledger
 * @param commandId the id under which a repeated command is known again
 * @param mac tells whether a repeated command has the same body
 * @param onBehalfOf the participant for whom a coordinator acts
 * @param origin how the fact comes into the ledger
 * @param expectedSequence the last sequence number of the stream that the sender has seen
 */
public record Act(
        Actor actor,
        Instant at,
        String commandId,
        String mac,
        @Nullable ParticipantId onBehalfOf,
        Origin origin,
        @Nullable Long expectedSequence) {

    /** The day on which the command came, as the calendar in that zone says. */
    public LocalDate today(String zone) {
        return at.atZone(ZoneId.of(zone)).toLocalDate();
    }

    /** Whether that day has begun nowhere on earth yet: it is later than today at UTC+14. */
    public boolean isBefore(LocalDate day) {
        return day.isAfter(at.atOffset(ZoneOffset.ofHours(14)).toLocalDate());
    }
}
