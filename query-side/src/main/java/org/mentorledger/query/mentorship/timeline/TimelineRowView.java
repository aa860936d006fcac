package org.mentorledger.query.mentorship.timeline;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.mentorship.Visibility;
import org.mentorledger.query.access.Standing;

/**
 * One event of a mentorship.
 *
 * @param visibility who may know of it, where that is not everyone of its day; beside them {@code authorId}
 */
public record TimelineRowView(
        String type,
        LocalDate happenedAt,
        OffsetDateTime recordedAt,
        String actor,
        @Nullable String onBehalfOf,
        @Nullable String cause,
        int sequence,
        @Nullable Visibility visibility,
        @Nullable String authorId) {

    /** Whether the asker may know of it: what they did themselves always, the rest as far as their days go (row U5). */
    public boolean isFor(Actor asker, Standing standing) {
        if (actor.equals(asker.subject())) {
            return true;
        }
        return visibility == null
                ? standing.readsFactsOf(happenedAt)
                : standing.reads(visibility, authorId, happenedAt);
    }
}
