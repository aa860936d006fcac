package org.mentorledger.query.mentorship.timeline;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.query.access.Standing;

/**
 * One event of a mentorship.
 *
 * @param audience for whom it is
 * @param authorId who said it, where that matters
 */
public record TimelineRowView(
        String type,
        LocalDate happenedAt,
        OffsetDateTime recordedAt,
        String actor,
        @Nullable String onBehalfOf,
        @Nullable String cause,
        int sequence,
        Audience audience,
        @Nullable String authorId) {

    /** Whether the asker may know of it: what they did themselves always, the rest as far as their days go (row U5). */
    public boolean isFor(Actor asker, Standing standing) {
        return actor.equals(asker.subject())
                || switch (audience) {
                    case FACTS -> standing.readsFactsOf(happenedAt);
                    case WORDS -> standing.readsWordsOf(happenedAt);
                    case PARTIES -> standing.wasThereOn(happenedAt);
                    case OFFICE -> standing.isOversight() || isBy(standing);
                    case AUTHOR -> isBy(standing);
                };
    }

    private boolean isBy(Standing standing) {
        return standing.own().stream().anyMatch(tenure -> tenure.participantId().equals(authorId));
    }
}
