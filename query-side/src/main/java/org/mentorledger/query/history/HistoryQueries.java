package org.mentorledger.query.history;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.query.access.Denied;
import org.mentorledger.query.access.Disclosures;
import org.mentorledger.query.access.Listing;
import org.mentorledger.query.access.Page;
import org.mentorledger.query.access.Pages;
import org.mentorledger.query.history.StoredEvents.StoredEvent;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers what is stored. */
@Controller
final class HistoryQueries {
    private final StoredEvents events;
    private final StreamReaders readers;
    private final Disclosures disclosures;

    HistoryQueries(StoredEvents events, StreamReaders readers, Disclosures disclosures) {
        this.events = events;
        this.readers = readers;
        this.disclosures = disclosures;
    }

    @QueryMapping
    Page<HistoryRowView> history(
            @Argument String streamId,
            @Argument int first,
            @Argument @Nullable String after,
            @ContextValue Actor actor) {
        int limit = Pages.checked(first) + 1;
        Listing listing = Listing.of("history", streamId);
        long from = listing.following(after);
        Predicate<LedgerEvent> readable =
                readers.readable(actor, streamId).orElseThrow(() -> Denied.notFound("streamId"));
        List<HistoryRowView> rows = read(streamId, from, limit, readable);
        if (rows.isEmpty() && from == 0) {
            throw Denied.notFound("streamId");
        }
        disclosures.disclosed(actor, "history", streamId);
        return Page.of(rows, first, listing, after, row -> String.valueOf(row.sequence()));
    }

    /** Reads on where what may not be read left a page short. */
    private List<HistoryRowView> read(String streamId, long from, int limit, Predicate<LedgerEvent> readable) {
        List<HistoryRowView> rows = new ArrayList<>();
        long next = from;
        List<StoredEvent> read;
        do {
            read = events.read(streamId, next, limit);
            read.stream()
                    .filter(stored ->
                            readable.test((LedgerEvent) stored.message().getPayload()))
                    .limit(limit - rows.size())
                    .map(HistoryRowView::of)
                    .forEach(rows::add);
            next += read.size();
        } while (rows.size() < limit && read.size() == limit);
        return rows;
    }
}
