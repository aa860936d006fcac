package org.mentorledger.query.stitching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mentorledger.query.cpd.ledger.CpdLedgerView;
import org.mentorledger.query.participant.people.ParticipantView;
import org.mentorledger.query.participant.people.ParticipantViews;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** Whose ledger it is. */
@Controller
final class LedgerJoins {
    private final ParticipantViews people;

    LedgerJoins(ParticipantViews people) {
        this.people = people;
    }

    @BatchMapping(typeName = "CpdLedger")
    Map<CpdLedgerView, ParticipantView> participant(List<CpdLedgerView> ledgers) {
        Map<String, ParticipantView> found = people.find(
                ledgers.stream().map(CpdLedgerView::participantId).distinct().toList());
        Map<CpdLedgerView, ParticipantView> joined = new HashMap<>();
        for (CpdLedgerView ledger : ledgers) {
            ParticipantView person = found.get(ledger.participantId());
            joined.put(ledger, person == null ? ParticipantView.unseen(ledger.participantId()) : person);
        }
        return joined;
    }
}
