package org.mentorledger.query.evidence;

import java.time.OffsetDateTime;
import org.mentorledger.kernel.mentorship.SignatureMethod;

/**
 * A signature, bound to the record with that hash.
 *
 * @param signedAt when; of a signature on paper, the beginning of the day written there
 * @param statementId the statement that was shown; {@link #ON_PAPER} for a signature on paper
 */
public record Signature(
        String participant,
        String signedName,
        OffsetDateTime signedAt,
        SignatureMethod method,
        String statementId,
        String recordHash) {
    /** Stands for the statement of a signature on paper: the sheet itself. */
    static final String ON_PAPER = "on-paper";
}
