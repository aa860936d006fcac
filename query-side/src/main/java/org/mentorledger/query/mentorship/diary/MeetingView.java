package org.mentorledger.query.mentorship.diary;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.mentorship.Activity;
import org.mentorledger.kernel.mentorship.Channel;
import org.mentorledger.kernel.mentorship.Formality;
import org.mentorledger.kernel.mentorship.Initiator;
import org.mentorledger.kernel.mentorship.Supervision;
import org.mentorledger.kernel.mentorship.Venue;
import org.mentorledger.query.evidence.Attended;
import org.mentorledger.query.evidence.Dispute;
import org.mentorledger.query.evidence.Signature;

/**
 * A meeting as clients see it.
 *
 * @param flagged whether nobody supervised who should have: told by the policy, which is read when that is asked for
 */
public record MeetingView(
        String id,
        Status status,
        LocalDate heldOn,
        String zone,
        @Nullable LocalTime startedAt,
        int minutes,
        List<String> topics,
        Channel channel,
        @Nullable Venue venue,
        @Nullable Supervision supervision,
        List<Attended> attendance,
        @Nullable Integer revision,
        @Nullable String recordHash,
        boolean late,
        String origin,
        OffsetDateTime recordedAt,
        List<String> goalIds,
        List<Signature> signatures,
        List<Activity> activities,
        @Nullable Formality formality,
        @Nullable Initiator initiator,
        @Nullable OffsetDateTime startsAt,
        @Nullable String place,
        @Nullable AgendaView agenda,
        List<String> missedBy,
        BooleanSupplier flagged,
        List<Dispute> disputes) {

    /** Whether nobody supervised it who should have. */
    public boolean unsupervised() {
        return flagged.getAsBoolean();
    }

    /** Where a meeting stands. */
    public enum Status {
        SCHEDULED,
        CANCELLED,
        MISSED,
        LOGGED,
        VOID
    }
}
