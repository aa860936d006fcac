package org.mentorledger.command.mentorship;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.mentorledger.command.dispatch.Act;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.mentorship.MeetingCommand.RecordPaperSignature;
import org.mentorledger.command.mentorship.MeetingCommand.SignMeeting;
import org.mentorledger.kernel.id.MeetingId;
import org.mentorledger.kernel.id.MentorshipId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.MeetingEvent;
import org.mentorledger.kernel.mentorship.SignatureMethod;
import org.mentorledger.kernel.vault.KeyName;
import org.mentorledger.kernel.vault.Sealed;

/**
 * What becomes of a signature. It stays possible for as long as an audit could ask. One is enough: whoever signed, by
 * their own hand or on paper, has signed, under whatever name they type another time.
 */
final class Signing {
    private Signing() {}

    static Decision sign(Scene scene, SignMeeting command) {
        Act act = scene.act();
        ParticipantId signer = requireNonNull(act.actor().participant());
        return scene.state()
                .diary()
                .standing(
                        command.meetingId(),
                        meeting -> signed(
                                meeting,
                                signer,
                                command.recordHash(),
                                () -> Decision.done(new MeetingEvent.MeetingSigned(
                                        command.mentorshipId(),
                                        command.meetingId(),
                                        signer,
                                        SignatureMethod.TYPED,
                                        name(scene, command.mentorshipId(), command.meetingId(), command.signedName()),
                                        command.statementId(),
                                        command.locale(),
                                        command.recordHash(),
                                        act.actor().method(),
                                        act.actor().authenticatedAt(),
                                        scene.today(),
                                        scene.zone()))));
    }

    /** A signature on paper, of which the office says that it saw it. */
    static Decision attest(Scene scene, RecordPaperSignature command) {
        return scene.state().diary().standing(command.meetingId(), meeting -> {
            Optional<Refusal> refusal = barFromAttesting(scene, meeting, command);
            return refusal.isPresent()
                    ? refusal.get()
                    : signed(
                            meeting,
                            command.participantId(),
                            command.recordHash(),
                            () -> Decision.done(new MeetingEvent.PaperSignatureRecorded(
                                    command.mentorshipId(),
                                    command.meetingId(),
                                    command.participantId(),
                                    name(scene, command.mentorshipId(), command.meetingId(), command.signedName()),
                                    command.recordHash(),
                                    command.documentId(),
                                    command.signedOn(),
                                    scene.zone())));
        });
    }

    private static Optional<Refusal> barFromAttesting(Scene scene, Logged meeting, RecordPaperSignature command) {
        ParticipantId attester = scene.act().actor().participant();
        if (attester != null && meeting.facts().attendedBy(attester)) {
            return Optional.of(MentorshipRule.OWN_MEETING.refuse());
        }
        if (!meeting.facts().attendedBy(command.participantId())) {
            return Optional.of(MentorshipRule.DID_NOT_ATTEND.refuse("participantId"));
        }
        if (scene.act().isBefore(command.signedOn())) {
            return Optional.of(CommonRule.SIGNED_IN_FUTURE.refuse("signedOn"));
        }
        return command.signedOn().isBefore(meeting.facts().heldOn())
                ? Optional.of(MentorshipRule.SIGNED_BEFORE_HELD.refuse("signedOn"))
                : Optional.empty();
    }

    private static Decision signed(
            Logged meeting, ParticipantId signer, String recordHash, Supplier<Decision> signature) {
        if (!meeting.facts().attendedBy(signer)) {
            return MentorshipRule.DID_NOT_ATTEND.refuse();
        }
        if (!meeting.facts().recordHash().equals(recordHash)) {
            return MentorshipRule.RECORD_CHANGED.refuse("recordHash");
        }
        if (meeting.standsSignedBy(signer)) {
            return Decision.alreadySo();
        }
        return meeting.isDisputedBy(signer) ? MentorshipRule.DISPUTED_BY_SIGNER.refuse() : signature.get();
    }

    private static Sealed name(Scene scene, MentorshipId mentorship, MeetingId meeting, String name) {
        return scene.vault().seal(KeyName.of(mentorship, meeting), Map.of("signedName", name));
    }
}
