package org.mentorledger.query.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dispute of the record of a meeting.
 *
 * @param reason in the words of whoever disputes it
 * @param endedOn when it ended, if it did
 * @param explanation why it ended as it did, in the words of the office
 */
public record Dispute(
        String participantId,
        LocalDate disputedOn,
        String reason,
        Status status,
        @Nullable LocalDate endedOn,
        @Nullable String explanation) {

    /** Where a dispute stands. */
    public enum Status {
        OPEN,
        WITHDRAWN,
        UPHELD,
        DISMISSED,
        CORRECTED
    }

    /** Whether it keeps the record out of evidence: until it was withdrawn, dismissed or answered by a correction. */
    public boolean standsAgainstTheRecord() {
        return status == Status.OPEN || status == Status.UPHELD;
    }

    /** As it stood while it was open. */
    public Dispute beforeItsEnd() {
        return new Dispute(participantId, disputedOn, reason, Status.OPEN, null, null);
    }

    boolean isOpenOf(String person) {
        return status == Status.OPEN && participantId.equals(person);
    }

    Dispute ended(Status as, LocalDate on, @Nullable String why) {
        return new Dispute(participantId, disputedOn, reason, as, on, why);
    }
}
