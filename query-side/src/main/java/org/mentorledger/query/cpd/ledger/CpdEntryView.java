package org.mentorledger.query.cpd.ledger;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.query.evidence.Signature;

/** One meeting in one person's ledger. */
public record CpdEntryView(
        String meetingId,
        String mentorshipId,
        LocalDate heldOn,
        OffsetDateTime recordedAt,
        int minutes,
        MemberRole role,
        String category,
        List<String> counterpartNames,
        List<String> topics,
        State state,
        List<String> reasons,
        boolean late,
        String origin,
        String recordHash,
        List<Signature> signatures) {

    /** Whether an entry counts. */
    public enum State {
        COMPLETE,
        UNSIGNED,
        DISPUTED,
        INELIGIBLE,
        VOID
    }

    CpdEntryView overlapping() {
        List<String> more = new ArrayList<>(reasons);
        more.add(Reason.OVERLAP.name());
        return new CpdEntryView(
                meetingId,
                mentorshipId,
                heldOn,
                recordedAt,
                minutes,
                role,
                category,
                counterpartNames,
                topics,
                state,
                more,
                late,
                origin,
                recordHash,
                signatures);
    }
}
