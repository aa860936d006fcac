package org.mentorledger.query.session.sessions;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one asker may read of one session.
 *
 * @param readsEverybody whether they read of everybody who takes part: its office and those who lead it
 * @param selves every id under which they ask
 */
record SessionReader(boolean readsEverybody, Set<String> selves) {
    SessionReader {
        selves = Set.copyOf(selves);
    }

    static SessionReader of(SessionRecord session, boolean isOffice, Set<String> selves) {
        boolean leads = session.mentors().stream().anyMatch(leader -> selves.contains(leader.participantId()));
        return new SessionReader(isOffice || leads, selves);
    }

    boolean reads(String participantId) {
        return readsEverybody || selves.contains(participantId);
    }

    /** The person, if the asker may know that it was them. */
    @Nullable
    String known(@Nullable String participantId) {
        return participantId != null && reads(participantId) ? participantId : null;
    }

    /** Those of them whom the asker may know. */
    List<String> known(List<String> participantIds) {
        return participantIds.stream().filter(this::reads).toList();
    }
}
