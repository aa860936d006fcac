package org.mentorledger.query.access;

import java.util.Set;

/** Which ids stand for one and the same person; answered by the room of people. */
public interface Identities {

    /** Every id that stands for the person: that under which they are known, and those of merged duplicates. */
    Set<String> idsOf(String participantId);

    /** The id under which the person is known: the id itself unless it was merged into another. */
    String standing(String participantId);
}
