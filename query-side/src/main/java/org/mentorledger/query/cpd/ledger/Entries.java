package org.mentorledger.query.cpd.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.query.cpd.RuleSet;
import org.mentorledger.query.cpd.ledger.CpdEntryView.State;
import org.mentorledger.query.evidence.Attended;
import org.mentorledger.query.evidence.Dispute;
import org.mentorledger.query.evidence.RecordedMeeting;
import org.mentorledger.query.evidence.Signature;

/**
 * What one meeting is in one person's ledger. Evidence is per person: complete for a mentee once they and an attending
 * mentor signed, for a mentor once they and at least one attending mentee signed. A group meeting is one entry for each.
 */
final class Entries {
    private static final String NO_CATEGORY = "NONE";

    private final Set<String> ids;

    /** Entries of the person that all these ids stand for. */
    Entries(Set<String> ids) {
        this.ids = ids;
    }

    /** The entry, if the person attended. */
    Optional<CpdEntryView> of(RecordedMeeting meeting, Credit credit) {
        return meeting.attendedAs(ids).map(self -> entry(meeting, self, credit));
    }

    private CpdEntryView entry(RecordedMeeting meeting, Attended self, Credit credit) {
        List<Attended> counterparts =
                meeting.facts().attended(self.role() == MemberRole.MENTOR ? MemberRole.MENTEE : MemberRole.MENTOR);
        Set<String> others = counterparts.stream().map(Attended::participantId).collect(Collectors.toSet());
        Predicate<Signature> shown =
                signature -> ids.contains(signature.participant()) || others.contains(signature.participant());
        List<Signature> signatures = meeting.signatures().stream().filter(shown).toList();
        Optional<Signature> last = last(signatures)
                .or(() -> last(meeting.formerSignatures().stream().filter(shown).toList()));
        RuleSet rules = credit.rules();
        List<Reason> reasons = reasons(meeting, self.role(), others, credit);
        State state = state(meeting, credit, reasons);
        return new CpdEntryView(
                meeting.meetingId(),
                meeting.mentorshipId(),
                meeting.facts().heldOn(),
                meeting.recordedAt(),
                self.minutes(),
                state == State.COMPLETE ? self.minutes() : 0,
                self.role(),
                rules == null ? NO_CATEGORY : rules.category(),
                rules,
                counterparts.stream().map(Attended::name).toList(),
                meeting.facts().topics(),
                state,
                reasons.stream().map(Reason::name).toList(),
                meeting.facts().late(),
                meeting.origin(),
                meeting.facts().recordHash(),
                signatures,
                last.map(Signature::signedAt).orElse(null),
                last.map(Signature::recordHash).orElse(null));
    }

    private static Optional<Signature> last(List<Signature> signatures) {
        return signatures.stream().max(Comparator.comparing(Signature::signedAt));
    }

    private static State state(RecordedMeeting meeting, Credit credit, List<Reason> reasons) {
        if (meeting.isVoid()) {
            return State.VOID;
        }
        if (credit.refusal() != null) {
            return State.INELIGIBLE;
        }
        if (meeting.isDisputed()) {
            return State.DISPUTED;
        }
        return reasons.isEmpty() ? State.COMPLETE : State.UNSIGNED;
    }

    private List<Reason> reasons(RecordedMeeting meeting, MemberRole role, Set<String> others, Credit credit) {
        List<Reason> reasons = new ArrayList<>();
        if (meeting.isVoid()) {
            reasons.add(Reason.VOIDED);
        }
        addIfAny(reasons, credit.refusal());
        addIf(reasons, isDisputed(meeting, Dispute.Status.OPEN), Reason.DISPUTED);
        addIf(reasons, isDisputed(meeting, Dispute.Status.UPHELD), Reason.DISPUTE_UPHELD);
        addIf(reasons, !meeting.isSignedBy(ids::contains), Reason.OWN_SIGNATURE_MISSING);
        addIf(
                reasons,
                !meeting.isSignedBy(others::contains),
                role == MemberRole.MENTOR ? Reason.MENTEE_SIGNATURE_MISSING : Reason.MENTOR_SIGNATURE_MISSING);
        return reasons;
    }

    private static boolean isDisputed(RecordedMeeting meeting, Dispute.Status status) {
        return meeting.disputes().stream().anyMatch(dispute -> dispute.status() == status);
    }

    private static void addIf(List<Reason> reasons, boolean so, Reason reason) {
        if (so) {
            reasons.add(reason);
        }
    }

    private static void addIfAny(List<Reason> reasons, @Nullable Reason reason) {
        if (reason != null) {
            reasons.add(reason);
        }
    }
}
