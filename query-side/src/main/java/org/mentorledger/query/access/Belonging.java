package org.mentorledger.query.access;

import java.util.Optional;
import java.util.Set;

/** Where a person belongs; answered by the room of people. */
public interface Belonging {

    /** The programs the person is a member of. */
    Set<String> programsOf(String participantId);

    /** Those of them of which they are an active member: neither have they only applied, nor have they left. */
    Set<String> activeProgramsOf(String participantId);

    /** The body that audits the person's CPD. */
    Optional<String> bodyOf(String participantId);
}
