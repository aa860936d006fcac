package org.mentorledger.query.cpd.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.query.access.EvidenceDoor;
import org.mentorledger.query.access.Pages;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers what a person's meetings and attendances are worth, and with the sheet on which bodies want them tracked. */
@Controller
final class LedgerQueries {
    private final LedgerViews ledgers;
    private final EvidenceDoor door;

    LedgerQueries(LedgerViews ledgers, EvidenceDoor door) {
        this.ledgers = ledgers;
        this.door = door;
    }

    @QueryMapping
    CpdLedgerView cpdLedger(
            @Argument String participantId,
            @Argument @Nullable LocalDate from,
            @Argument @Nullable LocalDate to,
            @ContextValue Actor actor) {
        Pages.checkDays(from, to, "to");
        EvidenceDoor.Opened open = door.open(actor, participantId, "cpdLedger");
        return ledgers.of(participantId, open, from, to);
    }

    @QueryMapping
    TrackingSheetView trackingSheet(
            @Argument String participantId,
            @Argument @Nullable String mentorshipId,
            @Argument @Nullable LocalDate from,
            @Argument @Nullable LocalDate to,
            @ContextValue Actor actor) {
        Pages.checkDays(from, to, "to");
        EvidenceDoor.Opened open = door.open(actor, participantId, "trackingSheet");
        return TrackingSheetView.of(
                open.ids(),
                ledgers.meetings(
                        open.ids(),
                        from,
                        to,
                        mentorship -> (mentorshipId == null || mentorshipId.equals(mentorship))
                                && open.mentorships().test(mentorship)));
    }
}
