package org.mentorledger.query.evidence;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.mentorledger.kernel.mentorship.MeetingEvent.DisputeResolved;
import org.mentorledger.kernel.mentorship.MeetingEvent.DisputeWithdrawn;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingCorrected;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingDisputed;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingLogged;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingSigned;
import org.mentorledger.kernel.mentorship.MeetingEvent.PaperSignatureRecorded;
import org.mentorledger.kernel.mentorship.Resolution;
import org.mentorledger.kernel.mentorship.SignatureMethod;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.projection.Opened;
import org.mentorledger.query.projection.Recorded;

/**
 * What stands recorded of a meeting.
 *
 * @param recordedAt when the ledger recorded it first
 * @param signatures those that stand: bound to the current {@code recordHash}
 * @param formerSignatures those that stood last on a record which was corrected since
 * @param isVoid whether it was logged in error, and voided
 */
public record RecordedMeeting(
        String mentorshipId,
        String meetingId,
        RecordedFacts facts,
        String origin,
        OffsetDateTime recordedAt,
        List<Signature> signatures,
        List<Signature> formerSignatures,
        List<Dispute> disputes,
        boolean isVoid) {
    public RecordedMeeting {
        signatures = List.copyOf(signatures);
        formerSignatures = List.copyOf(formerSignatures);
        disputes = List.copyOf(disputes);
    }

    static RecordedMeeting logged(Vault vault, MeetingLogged e, Recorded recorded) {
        return new RecordedMeeting(
                e.mentorshipId().value(),
                e.meetingId().value(),
                RecordedFacts.of(vault, e.facts()),
                recorded.origin(),
                recorded.at(),
                List.of(),
                List.of(),
                List.of(),
                false);
    }

    /** Signatures of another record no longer stand, and what was disputed of it was answered. */
    RecordedMeeting corrected(Vault vault, MeetingCorrected e) {
        RecordedFacts corrected = RecordedFacts.of(vault, e.facts());
        boolean same = corrected.recordHash().equals(facts.recordHash());
        return new RecordedMeeting(
                mentorshipId,
                meetingId,
                corrected,
                origin,
                recordedAt,
                same ? signatures : List.of(),
                same || signatures.isEmpty() ? formerSignatures : signatures,
                same
                        ? disputes
                        : ended(
                                Dispute::standsAgainstTheRecord,
                                d -> d.ended(Dispute.Status.CORRECTED, e.happenedOn(), null)),
                isVoid);
    }

    RecordedMeeting signed(Vault vault, MeetingSigned e, Recorded recorded) {
        return signed(new Signature(
                e.signerId().value(),
                Opened.of(vault, e.text()).text("signedName"),
                recorded.at(),
                e.method(),
                e.statementId(),
                e.recordHash()));
    }

    /** A signature on paper is of the day written there. */
    RecordedMeeting signed(Vault vault, PaperSignatureRecorded e) {
        return signed(new Signature(
                e.signerId().value(),
                Opened.of(vault, e.text()).text("signedName"),
                e.happenedOn().atStartOfDay(ZoneId.of(e.zone())).toOffsetDateTime(),
                SignatureMethod.PAPER_ATTESTED,
                Signature.ON_PAPER,
                e.recordHash()));
    }

    private RecordedMeeting signed(Signature signature) {
        return signature.recordHash().equals(facts.recordHash())
                ? with(Stream.concat(signatures.stream(), Stream.of(signature)).toList(), disputes, isVoid)
                : this;
    }

    RecordedMeeting voided() {
        return with(signatures, disputes, true);
    }

    RecordedMeeting disputed(Vault vault, MeetingDisputed e) {
        Dispute dispute = new Dispute(
                e.participantId().value(),
                e.happenedOn(),
                Opened.of(vault, e.text()).text("reason"),
                Dispute.Status.OPEN,
                null,
                null);
        return with(
                signatures, Stream.concat(disputes.stream(), Stream.of(dispute)).toList(), isVoid);
    }

    RecordedMeeting withdrawn(DisputeWithdrawn e) {
        return with(
                signatures,
                ended(
                        d -> d.isOpenOf(e.participantId().value()),
                        d -> d.ended(Dispute.Status.WITHDRAWN, e.happenedOn(), null)),
                isVoid);
    }

    RecordedMeeting resolved(Vault vault, DisputeResolved e) {
        Dispute.Status status = e.resolution() == Resolution.UPHELD ? Dispute.Status.UPHELD : Dispute.Status.DISMISSED;
        String why = Opened.of(vault, e.text()).text("reason");
        return with(
                signatures,
                ended(d -> d.isOpenOf(e.participantId().value()), d -> d.ended(status, e.happenedOn(), why)),
                isVoid);
    }

    /** As whom the person of these ids attended; of two ids the one that was there longer. */
    public Optional<Attended> attendedAs(Set<String> ids) {
        return facts.attendance().stream()
                .filter(attended -> ids.contains(attended.participantId()))
                .max(Comparator.comparingInt(Attended::minutes));
    }

    /** Whether a signature of one of these people stands. */
    public boolean isSignedBy(Predicate<String> participants) {
        return signatures.stream().anyMatch(s -> participants.test(s.participant()));
    }

    /** Whether a dispute keeps the record out of evidence. */
    public boolean isDisputed() {
        return disputes.stream().anyMatch(Dispute::standsAgainstTheRecord);
    }

    private List<Dispute> ended(Predicate<Dispute> which, UnaryOperator<Dispute> how) {
        return disputes.stream().map(d -> which.test(d) ? how.apply(d) : d).toList();
    }

    private RecordedMeeting with(List<Signature> signed, List<Dispute> disputed, boolean voided) {
        return new RecordedMeeting(
                mentorshipId, meetingId, facts, origin, recordedAt, signed, formerSignatures, disputed, voided);
    }
}
