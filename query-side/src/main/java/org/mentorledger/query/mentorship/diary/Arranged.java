package org.mentorledger.query.mentorship.diary;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as it was arranged, whatever was recorded of it later.
 *
 * @param status SCHEDULED, CANCELLED or MISSED
 * @param notedAt when the ledger heard of it first
 */
public record Arranged(
        String mentorshipId,
        String meetingId,
        MeetingView.Status status,
        Planned planned,
        @Nullable PreparedAgenda agenda,
        List<String> missedBy,
        String origin,
        OffsetDateTime notedAt) {
    public Arranged {
        missedBy = List.copyOf(missedBy);
    }

    Arranged becomes(MeetingView.Status next, List<String> absent) {
        return new Arranged(mentorshipId, meetingId, next, planned, agenda, absent, origin, notedAt);
    }

    Arranged planned(Planned next) {
        return new Arranged(
                mentorshipId, meetingId, MeetingView.Status.SCHEDULED, next, agenda, List.of(), origin, notedAt);
    }

    Arranged prepared(PreparedAgenda next) {
        return new Arranged(mentorshipId, meetingId, status, planned, next, missedBy, origin, notedAt);
    }
}
