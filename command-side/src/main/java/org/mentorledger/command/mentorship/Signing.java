package org.mentorledger.command.mentorship;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;
import org.mentorledger.command.dispatch.Act;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.mentorship.Diary.Meeting;
import org.mentorledger.command.mentorship.Diary.Signature;
import org.mentorledger.command.mentorship.MeetingCommand.SignMeeting;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.MeetingEvent;
import org.mentorledger.kernel.mentorship.SignatureMethod;
import org.mentorledger.kernel.vault.KeyName;

/** What becomes of a signature. It stays possible for as long as an audit could ask. */
final class Signing {
    private Signing() {}

    static Decision sign(Scene scene, SignMeeting command) {
        Act act = scene.act();
        ParticipantId signer = requireNonNull(act.actor().participant());
        Optional<Meeting> meeting = scene.state().diary().meeting(command.meetingId());
        if (meeting.isEmpty()) {
            return CommonRule.NOT_FOUND.refuse("meetingId");
        }
        if (!meeting.get().facts().attendedBy(signer)) {
            return MentorshipRule.DID_NOT_ATTEND.refuse();
        }
        if (!meeting.get().facts().recordHash().equals(command.recordHash())) {
            return MentorshipRule.RECORD_CHANGED.refuse("recordHash");
        }
        if (meeting.get().signatures().contains(new Signature(signer, command.recordHash()))) {
            return Decision.alreadySo();
        }
        return Decision.done(new MeetingEvent.MeetingSigned(
                command.mentorshipId(),
                command.meetingId(),
                signer,
                SignatureMethod.TYPED,
                scene.vault()
                        .seal(
                                KeyName.of(command.mentorshipId(), command.meetingId()),
                                Map.of("signedName", command.signedName())),
                command.statementId(),
                command.locale(),
                command.recordHash(),
                act.actor().method(),
                act.actor().authenticatedAt(),
                scene.today(),
                scene.zone()));
    }
}
