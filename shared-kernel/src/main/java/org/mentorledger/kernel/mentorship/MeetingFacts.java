package org.mentorledger.kernel.mentorship;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.GoalId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.vault.Sealed;

/**
 * What is recorded of a meeting, at one revision. Sealed under the record's key: {@code topics} (a JSON list),
 * {@code salt}, {@code name:<participant id>} for each who attended, and {@code supervisedBy} if a person supervised.
 *
 * @param revision 1 when logged, one more with each correction of the record
 * @param heldOn the day, in {@code zone}
 * @param zone the time zone of {@code heldOn} and {@code startedAt}
 * @param startedAt the time of day at which it began, if known
 * @param minutes how long it lasted
 * @param attendance who was there, and how long
 * @param supervision how it was supervised; null: it was not
 * @param recordHash the hash that signatures bind to (see the evidence package)
 * @param late whether it was recorded later than the policy's {@code lateAfterDays}
 */
public record MeetingFacts(
        int revision,
        LocalDate heldOn,
        String zone,
        @Nullable LocalTime startedAt,
        int minutes,
        List<Attendance> attendance,
        Channel channel,
        Venue venue,
        @Nullable Supervision supervision,
        List<GoalId> goalIds,
        List<Activity> activities,
        @Nullable Formality formality,
        @Nullable Initiator initiator,
        Sealed sealed,
        String recordHash,
        boolean late) {
    public MeetingFacts {
        attendance = List.copyOf(attendance);
        goalIds = List.copyOf(goalIds);
        activities = List.copyOf(activities);
    }

    /** Whether that person attended. */
    public boolean attendedBy(ParticipantId person) {
        return attendance.stream().anyMatch(a -> a.participantId().equals(person));
    }
}
