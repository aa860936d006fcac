package org.mentorledger.query.cpd.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mentorledger.kernel.mentorship.RelationType;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.query.cpd.ledger.CpdEntryView.State;
import org.mentorledger.query.evidence.Attended;
import org.mentorledger.query.evidence.RecordedMeeting;

/**
 * What one meeting is in one person's ledger. Evidence is per person: complete for a mentee once they and an attending
 * mentor signed, for a mentor once they and at least one attending mentee signed. A group meeting is one entry for each.
 */
final class Entries {
    private static final String CATEGORY = "PEER_AND_PROFESSIONAL_INTERACTION";

    private Entries() {}

    static CpdEntryView of(RecordedMeeting meeting, Attended self, RelationType relation) {
        MemberRole other = self.role() == MemberRole.MENTOR ? MemberRole.MENTEE : MemberRole.MENTOR;
        List<Attended> counterparts = meeting.attendance().stream()
                .filter(attended -> attended.role() == other)
                .toList();
        Set<String> shown = counterparts.stream().map(Attended::participantId).collect(Collectors.toSet());
        shown.add(self.participantId());
        List<String> reasons = reasons(meeting, self, counterparts, relation);
        return new CpdEntryView(
                meeting.meetingId(),
                meeting.mentorshipId(),
                meeting.heldOn(),
                meeting.recordedAt(),
                self.minutes(),
                self.role(),
                CATEGORY,
                counterparts.stream().map(Attended::name).toList(),
                meeting.topics(),
                state(relation, reasons),
                reasons,
                meeting.late(),
                meeting.origin(),
                meeting.recordHash(),
                meeting.signatures().stream()
                        .filter(signature -> shown.contains(signature.participant()))
                        .toList());
    }

    private static State state(RelationType relation, List<String> reasons) {
        if (relation == RelationType.SUPERVISING) {
            return State.INELIGIBLE;
        }
        return reasons.isEmpty() ? State.COMPLETE : State.UNSIGNED;
    }

    private static List<String> reasons(
            RecordedMeeting meeting, Attended self, List<Attended> counterparts, RelationType relation) {
        List<String> reasons = new ArrayList<>();
        if (relation == RelationType.SUPERVISING) {
            reasons.add(Reason.SUPERVISING_RELATION.name());
        }
        if (!meeting.isSignedBy(self.participantId())) {
            reasons.add(Reason.OWN_SIGNATURE_MISSING.name());
        }
        if (counterparts.stream().noneMatch(attended -> meeting.isSignedBy(attended.participantId()))) {
            reasons.add(
                    self.role() == MemberRole.MENTOR
                            ? Reason.MENTEE_SIGNATURE_MISSING.name()
                            : Reason.MENTOR_SIGNATURE_MISSING.name());
        }
        return reasons;
    }
}
