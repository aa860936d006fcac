package org.mentorledger.query.cpd.ledger;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.query.access.Access;
import org.mentorledger.query.access.Denied;
import org.mentorledger.query.access.Disclosures;
import org.mentorledger.query.access.Identities;
import org.mentorledger.query.access.Persons;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers what a person's meetings are worth. */
@Controller
final class LedgerQueries {
    private final LedgerViews ledgers;
    private final Persons persons;
    private final Identities identities;
    private final Access access;
    private final Disclosures disclosures;

    LedgerQueries(LedgerViews ledgers, Persons persons, Identities identities, Access access, Disclosures disclosures) {
        this.ledgers = ledgers;
        this.persons = persons;
        this.identities = identities;
        this.access = access;
        this.disclosures = disclosures;
    }

    @QueryMapping
    CpdLedgerView cpdLedger(
            @Argument String participantId,
            @Argument @Nullable LocalDate from,
            @Argument @Nullable LocalDate to,
            @ContextValue Actor actor) {
        Predicate<String> readable = access.readableEvidence(actor, participantId)
                .filter(any -> persons.isKnown(participantId))
                .orElseThrow(() -> Denied.notFound("participantId"));
        if (!access.isSelf(actor, participantId)) {
            disclosures.disclosed(actor, "cpdLedger", participantId);
        }
        return ledgers.of(participantId, identities.idsOf(participantId), from, to, readable);
    }
}
