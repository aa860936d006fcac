package org.mentorledger.query.access;

import java.util.Set;

/** Who stands with whom in a mentorship; answered by the roster. */
public interface Companionship {

    /** Everyone who stands in a mentorship with the person. */
    Set<String> companionsOf(String participantId);

    /** The programs of the mentorships the person stands in. */
    Set<String> programsOfMentorshipsOf(String participantId);

    /** The mentorships of these programs that the person stands in. */
    Set<String> mentorshipsOf(String participantId, Set<String> programs);
}
