package org.mentorledger.query.session.attendance;

import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.session.Presence;

/**
 * What is recorded of one person on a sheet.
 *
 * @param presence null: nothing stands
 * @param walkIn whether they came without a seat
 * @param cohortId to which they belonged when it was recorded first (row U3)
 * @param role as what, in the words of the list
 * @param decided whether it counts, where somebody decided so
 */
public record Entry(
        String participantId,
        @Nullable Presence presence,
        boolean walkIn,
        @Nullable String cohortId,
        @Nullable String role,
        @Nullable Boolean decided) {

    static Entry of(String participantId) {
        return new Entry(participantId, null, false, null, null, null);
    }

    /** They came from there, and were there so. Where they came from stays as it was recorded first. */
    Entry recorded(Presence now, boolean cameUnasked, @Nullable String cameFrom, @Nullable String as) {
        return presence == null
                ? new Entry(participantId, now, cameUnasked, cameFrom, as, decided)
                : new Entry(participantId, now, walkIn, cohortId, as, decided);
    }

    Entry decided(boolean counts) {
        return new Entry(participantId, presence, walkIn, cohortId, role, counts);
    }

    /** Whether they were there. */
    boolean isPresence() {
        return presence != null && presence.status().isPresence();
    }
}
