package org.mentorledger.query.session.sessions;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.eventstore.EventJson;
import org.mentorledger.kernel.session.Presence;
import tools.jackson.databind.json.JsonMapper;

/**
 * One person's part in a session, as it was recorded.
 *
 * @param enrolment null: they never asked for a seat
 * @param waitingSince the place in the stream at which they began to wait
 * @param cohortId to which they belonged when they asked for a seat
 * @param being null: nothing is recorded of their being there
 * @param decided whether it counts, if somebody decided so
 */
public record Part(
        String participantId,
        @Nullable EnrolmentStatus enrolment,
        @Nullable Long waitingSince,
        @Nullable String cohortId,
        @Nullable Being being,
        @Nullable Decided decided) {
    private static final JsonMapper JSON = EventJson.mapper();

    /**
     * What is recorded of their being there.
     *
     * @param walkIn whether they came without a seat
     * @param cohortId to which they belonged when it was recorded first: that does not change any more (row U3)
     * @param role as what, in the words of the list
     */
    public record Being(
            Presence presence,
            boolean walkIn,
            @Nullable String cohortId,
            @Nullable String role,
            List<String> correctedBecause,
            String origin,
            OffsetDateTime recordedAt,
            String by) {
        public Being {
            correctedBecause = List.copyOf(correctedBecause);
        }
    }

    /** Somebody decided whether the session counts for the person. */
    public record Decided(boolean counts, String reason, String by, OffsetDateTime recordedAt) {}

    /** The part that is written so. */
    static Part read(String text) {
        return JSON.readValue(text, Part.class);
    }

    /** The part as text. */
    String text() {
        return JSON.writeValueAsString(this);
    }

    static Part of(String participantId) {
        return new Part(participantId, null, null, null, null, null);
    }

    Part enrolled(EnrolmentStatus status, @Nullable Long since, @Nullable String cohort) {
        return new Part(participantId, status, since, cohort, being, decided);
    }

    Part being(Being now) {
        return new Part(participantId, enrolment, waitingSince, cohortId, now, decided);
    }

    /** Nothing is recorded of their being there. */
    Part unrecorded() {
        return new Part(participantId, enrolment, waitingSince, cohortId, null, null);
    }

    Part decided(Decided now) {
        return new Part(participantId, enrolment, waitingSince, cohortId, being, now);
    }

    /** Whether they have a seat or wait for one, or something is recorded of their being there. */
    boolean takesPart() {
        return being != null || enrolment == EnrolmentStatus.ENROLLED || enrolment == EnrolmentStatus.WAITLISTED;
    }

    /** Whether anything is known of it. */
    boolean stands() {
        return enrolment != null || being != null || decided != null;
    }
}
