package org.mentorledger.query.cpd.trail;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.query.access.EvidenceDoor;
import org.mentorledger.query.access.Listing;
import org.mentorledger.query.access.Page;
import org.mentorledger.query.access.Pages;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers what became true of a person's evidence. */
@Controller
final class TrailQueries {
    private final TrailViews trails;
    private final EvidenceDoor door;

    TrailQueries(TrailViews trails, EvidenceDoor door) {
        this.trails = trails;
        this.door = door;
    }

    @QueryMapping
    Page<CpdAuditTrailRowView> cpdAuditTrail(
            @Argument String participantId,
            @Argument @Nullable LocalDate from,
            @Argument @Nullable LocalDate to,
            @Argument int first,
            @Argument @Nullable String after,
            @ContextValue Actor actor) {
        Pages.checkDays(from, to, "to");
        Listing listing = Listing.of("cpdAuditTrail", participantId);
        EvidenceDoor.Opened open = door.open(actor, participantId, "cpdAuditTrail");
        List<CpdAuditTrailRowView> rows = trails.rows(open, from, to, listing.after(after), Pages.checked(first) + 1);
        return Page.of(rows, first, listing, after, CpdAuditTrailRowView::key);
    }
}
