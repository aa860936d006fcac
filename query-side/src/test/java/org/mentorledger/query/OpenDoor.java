package org.mentorledger.query;

import java.util.Set;
import org.mentorledger.query.access.EvidenceDoor;

/** The evidence of a person, as whoever may read all of it finds it. */
public final class OpenDoor {
    private OpenDoor() {}

    /** To the person of these ids. */
    public static EvidenceDoor.Opened to(String... ids) {
        return new EvidenceDoor.Opened(Set.of(ids), mentorship -> true, program -> true);
    }
}
