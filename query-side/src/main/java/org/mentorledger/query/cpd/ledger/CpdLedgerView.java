package org.mentorledger.query.cpd.ledger;

import java.util.List;

/**
 * What a person's meetings are worth as CPD.
 *
 * @param signedMinutes minutes of entries that are complete, each minute once
 */
public record CpdLedgerView(String participantId, int signedMinutes, List<CpdEntryView> entries) {
    public CpdLedgerView {
        entries = List.copyOf(entries);
    }
}
