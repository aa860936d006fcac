package org.mentorledger.kernel.id;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A client-made id: 1 to 64 of {@code A-Z a-z 0-9 . _ -}; in JSON a bare string (DESIGN, the contract). */
public sealed interface Id
        permits AccountId,
                ProgramId,
                CycleId,
                PeriodId,
                ParticipantId,
                MentorshipId,
                MeetingId,
                GoalId,
                AreaId,
                CheckInId,
                FeedbackId,
                IntroductionId,
                NoteId,
                OutcomeId,
                PulseId,
                ResourceId,
                SessionId,
                CohortId,
                ExperienceId,
                LearningItemId {

    /** The rule every id obeys. */
    Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    /** The id as clients wrote it. */
    @JsonValue
    String value();

    /**
     * Refuses what is no id.
     *
     * @throws IllegalArgumentException when {@code value} does not have the {@link #FORM}; the message does not repeat it
     */
    static void check(String value) {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("An id has 1 to 64 of A-Z a-z 0-9 . _ -");
        }
    }
}
