package org.mentorledger.query.cpd.trail;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.mentorship.MentorshipEvent;
import org.mentorledger.kernel.session.AttendanceEvent;
import org.mentorledger.query.projection.Recorded;

/**
 * One event that touches a person's evidence.
 *
 * @param mentorshipId null: it is about a session
 * @param participantId whom it is about, beside the actor: who accepted, declined, signed, disputed, joined, left or attended
 */
public record CpdAuditTrailRowView(
        String type,
        LocalDate happenedAt,
        OffsetDateTime recordedAt,
        String actor,
        @Nullable String onBehalfOf,
        @Nullable String cause,
        int sequence,
        String origin,
        @Nullable String source,
        @Nullable String mentorshipId,
        @Nullable String meetingId,
        @Nullable String sessionId,
        @Nullable String participantId,
        @Nullable String recordHash,
        @Nullable String previousHash) {

    /** An event of a relationship. */
    static CpdAuditTrailRowView of(MentorshipEvent e, Recorded recorded) {
        return of(e, e.mentorshipId().value(), null, null, recorded);
    }

    /** An event of somebody's attendance of a session. */
    static CpdAuditTrailRowView of(AttendanceEvent e, Recorded recorded) {
        return of(e, null, e.sessionId().value(), e.participantId().value(), recorded);
    }

    private static CpdAuditTrailRowView of(
            LedgerEvent e,
            @Nullable String mentorship,
            @Nullable String session,
            @Nullable String participant,
            Recorded recorded) {
        return new CpdAuditTrailRowView(
                e.getClass().getSimpleName(),
                e.happenedOn(),
                recorded.at(),
                recorded.actor(),
                recorded.onBehalfOf(),
                recorded.cause(),
                Math.toIntExact(recorded.sequence()),
                recorded.origin(),
                recorded.source(),
                mentorship,
                null,
                session,
                participant,
                null,
                null);
    }

    CpdAuditTrailRowView about(String participant) {
        return with(meetingId, participant, recordHash, previousHash);
    }

    CpdAuditTrailRowView ofMeeting(String meeting, @Nullable String hash, @Nullable String hashBefore) {
        return with(meeting, participantId, hash, hashBefore);
    }

    private CpdAuditTrailRowView with(
            @Nullable String meeting,
            @Nullable String participant,
            @Nullable String hash,
            @Nullable String hashBefore) {
        return new CpdAuditTrailRowView(
                type,
                happenedAt,
                recordedAt,
                actor,
                onBehalfOf,
                cause,
                sequence,
                origin,
                source,
                mentorshipId,
                meeting,
                sessionId,
                participant,
                hash,
                hashBefore);
    }

    /** Sorts as text the way rows are told: by the time of recording, then by place; unique. */
    String key() {
        String place = mentorshipId == null ? "session:" + sessionId : mentorshipId;
        return String.format(
                Locale.ROOT, "%016d:%s:%010d", recordedAt.toInstant().toEpochMilli(), place, sequence);
    }
}
