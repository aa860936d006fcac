package org.mentorledger.query.access;

import java.util.Optional;

/** Where sessions belong; answered by the room of sessions. */
public interface Gatherings {

    /** The program of that session; empty when there is none of that id. */
    Optional<String> programOf(String sessionId);
}
