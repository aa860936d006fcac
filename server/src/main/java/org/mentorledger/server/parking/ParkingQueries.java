package org.mentorledger.server.parking;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.node.NodeRole;
import org.mentorledger.kernel.node.RunsOn;
import org.mentorledger.query.access.Listing;
import org.mentorledger.query.access.Page;
import org.mentorledger.query.access.Pages;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Lists what is parked, and what was evicted. */
@Controller
@RunsOn(NodeRole.API)
final class ParkingQueries {
    private final List<ParkedStreams> stores;
    private final Evictions evictions;
    private final Reasons reasons;

    ParkingQueries(List<ParkedStreams> stores, Evictions evictions, Reasons reasons) {
        this.stores = stores;
        this.evictions = evictions;
        this.reasons = reasons;
    }

    @QueryMapping
    Page<ParkedStream> parkedStreams(
            @Argument @Nullable String group,
            @Argument @Nullable ParkingKind kind,
            @Argument int first,
            @Argument @Nullable String after,
            @ContextValue Actor actor) {
        ParkingDoor.toLook(actor);
        int limit = Pages.checked(first) + 1;
        Listing listing = Listing.of("parkedStreams", kind + " " + group);
        Place from = Place.of(listing.after(after));
        try {
            List<ParkedStream> rows = stores.stream()
                    .filter(store -> kind == null || kind == store.kind())
                    .flatMap(store -> store.read(group, from, limit).stream())
                    .sorted(Comparator.comparing(Place::of))
                    .limit(limit)
                    .toList();
            return Page.of(rows, first, listing, after, row -> Place.of(row).key());
        } catch (RuntimeException failure) {
            throw ParkingDoor.told(failure);
        }
    }

    @QueryMapping
    Page<EvictedEvent> evictedEvents(
            @Argument @Nullable String group,
            @Argument int first,
            @Argument @Nullable String after,
            @ContextValue Actor actor) {
        ParkingDoor.toLook(actor);
        int limit = Pages.checked(first) + 1;
        Listing listing = Listing.of("evictedEvents", String.valueOf(group));
        String from = listing.after(after);
        try {
            return Page.of(evictions.read(group, from, limit), first, listing, after, EvictionRecord::key)
                    .map(this::shown);
        } catch (RuntimeException failure) {
            throw ParkingDoor.told(failure);
        }
    }

    private EvictedEvent shown(EvictionRecord kept) {
        return new EvictedEvent(
                kept.group(),
                kept.streamId(),
                kept.sequence(),
                kept.type(),
                kept.cause(),
                kept.evictedAt(),
                kept.evictedBy(),
                reasons.open(kept.reason()));
    }
}
