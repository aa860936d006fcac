package org.mentorledger.query.evidence;

import java.time.OffsetDateTime;
import org.mentorledger.kernel.mentorship.SignatureMethod;

/** A signature, bound to the record with that hash. */
public record Signature(
        String participant,
        String signedName,
        OffsetDateTime signedAt,
        SignatureMethod method,
        String statementId,
        String recordHash) {}
