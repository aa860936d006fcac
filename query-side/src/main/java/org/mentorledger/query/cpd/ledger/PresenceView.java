package org.mentorledger.query.cpd.ledger;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.session.Presence;
import org.mentorledger.query.projection.Recorded;

/**
 * What is recorded of one person's being in one session.
 *
 * @param presence null: nothing, or nothing any more
 * @param isStated whether somebody told all of it, so that a stay without end is one to the end
 * @param counts whether the session counts for the person, where somebody decided so; null: nobody did
 * @param origin of what was recorded last
 * @param recordedAt when the ledger recorded it last
 */
public record PresenceView(
        String sessionId,
        String participantId,
        @Nullable Presence presence,
        boolean isStated,
        @Nullable Boolean counts,
        String origin,
        OffsetDateTime recordedAt) {

    static PresenceView nothing(String sessionId, String participantId, Recorded recorded) {
        return new PresenceView(sessionId, participantId, null, false, null, recorded.origin(), recorded.at());
    }

    PresenceView stated(Presence all, Recorded recorded) {
        return with(all, true, counts, recorded);
    }

    PresenceView arrived(Instant at, Recorded recorded) {
        return with(Presence.arrived(presence, at), false, counts, recorded);
    }

    PresenceView departed(Instant at, Recorded recorded) {
        return with(Presence.departed(presence, at), isStated, counts, recorded);
    }

    PresenceView overridden(boolean countsNow, Recorded recorded) {
        return with(presence, isStated, countsNow, recorded);
    }

    PresenceView voided(Recorded recorded) {
        return with(null, false, null, recorded);
    }

    /** Whether the person came and has not left, as far as anybody said. */
    boolean isOpen() {
        return !isStated && presence != null && presence.stays().stream().anyMatch(stay -> stay.leftAt() == null);
    }

    private PresenceView with(@Nullable Presence is, boolean stated, @Nullable Boolean decided, Recorded recorded) {
        return new PresenceView(sessionId, participantId, is, stated, decided, recorded.origin(), recorded.at());
    }
}
