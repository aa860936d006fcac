package org.mentorledger.query.cpd.trail;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.query.access.Access;
import org.mentorledger.query.access.Denied;
import org.mentorledger.query.access.Disclosures;
import org.mentorledger.query.access.Identities;
import org.mentorledger.query.access.Page;
import org.mentorledger.query.access.Pages;
import org.mentorledger.query.access.Persons;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers what became true of a person's evidence. */
@Controller
final class TrailQueries {
    private final TrailViews trails;
    private final Persons persons;
    private final Identities identities;
    private final Access access;
    private final Disclosures disclosures;

    TrailQueries(TrailViews trails, Persons persons, Identities identities, Access access, Disclosures disclosures) {
        this.trails = trails;
        this.persons = persons;
        this.identities = identities;
        this.access = access;
        this.disclosures = disclosures;
    }

    @QueryMapping
    Page<CpdAuditTrailRowView> cpdAuditTrail(
            @Argument String participantId,
            @Argument @Nullable LocalDate from,
            @Argument @Nullable LocalDate to,
            @Argument int first,
            @Argument @Nullable String after,
            @ContextValue Actor actor) {
        Predicate<String> readable = access.readableEvidence(actor, participantId)
                .filter(any -> persons.isKnown(participantId))
                .orElseThrow(() -> Denied.notFound("participantId"));
        List<CpdAuditTrailRowView> rows = trails.rows(
                identities.idsOf(participantId), from, to, readable, Pages.after(after), Pages.checked(first) + 1);
        if (!access.isSelf(actor, participantId)) {
            disclosures.disclosed(actor, "cpdAuditTrail", participantId);
        }
        return Page.of(rows, first, after, CpdAuditTrailRowView::key);
    }
}
