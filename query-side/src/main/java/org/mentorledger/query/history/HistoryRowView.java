package org.mentorledger.query.history;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.query.history.StoredEvents.StoredEvent;
import org.mentorledger.query.projection.Recorded;

/** One stored event as clients see it. */
record HistoryRowView(
        String type,
        LocalDate happenedAt,
        OffsetDateTime recordedAt,
        String actor,
        @Nullable String onBehalfOf,
        @Nullable String cause,
        int sequence,
        String origin,
        @Nullable String source,
        String revision,
        String body) {

    static HistoryRowView of(StoredEvent stored) {
        LedgerEvent event = (LedgerEvent) stored.message().getPayload();
        Recorded recorded = Recorded.of(stored.message());
        return new HistoryRowView(
                event.getClass().getSimpleName(),
                event.happenedOn(),
                recorded.at(),
                recorded.actor(),
                recorded.onBehalfOf(),
                recorded.cause(),
                Math.toIntExact(recorded.sequence()),
                recorded.origin(),
                recorded.source(),
                stored.revision(),
                stored.body());
    }
}
