package org.mentorledger.query.access;

import java.util.Map;
import java.util.Set;

/** Which ids are one person; answered by the room of people. */
public interface Identities {
    /** The id that stands for this one: itself, unless it was merged into another. */
    String standing(String participantId);

    /** Every id of the person whom this id means, the standing one first. Whoever counts people counts these once. */
    Set<String> idsOf(String participantId);

    /** Every id that was merged into another, with the id that stands for it: for who counts many people. */
    Map<String, String> retired();
}
