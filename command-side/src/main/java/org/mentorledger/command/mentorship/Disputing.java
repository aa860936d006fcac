package org.mentorledger.command.mentorship;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.mentorship.Logged.Fate;
import org.mentorledger.command.mentorship.MeetingCommand.DisputeMeeting;
import org.mentorledger.command.mentorship.MeetingCommand.ResolveDispute;
import org.mentorledger.command.mentorship.MeetingCommand.WithdrawDispute;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.MeetingEvent;

/**
 * What becomes of a dispute: it is about the record as it is now, and ends when it is withdrawn or dismissed, or when
 * the record was corrected.
 */
final class Disputing {
    private Disputing() {}

    static Decision dispute(Scene scene, DisputeMeeting command) {
        ParticipantId person = requireNonNull(scene.act().actor().participant());
        return scene.state().diary().standing(command.meetingId(), meeting -> {
            if (!meeting.facts().attendedBy(person)) {
                return MentorshipRule.DID_NOT_ATTEND.refuse();
            }
            return meeting.isDisputedBy(person)
                    ? Decision.alreadySo()
                    : Decision.done(new MeetingEvent.MeetingDisputed(
                            command.mentorshipId(),
                            command.meetingId(),
                            person,
                            meeting.facts().recordHash(),
                            scene.sealedAsOwn(Map.of("reason", command.reason())),
                            scene.today(),
                            scene.zone()));
        });
    }

    static Decision withdraw(Scene scene, WithdrawDispute command) {
        ParticipantId person = requireNonNull(scene.act().actor().participant());
        return scene.state().diary().standing(command.meetingId(), meeting -> {
            Optional<Fate> fate = meeting.objectionOf(person);
            if (fate.filter(Fate.WITHDRAWN::equals).isPresent()) {
                return Decision.alreadySo();
            }
            return fate.filter(Fate.OPEN::equals).isEmpty()
                    ? MentorshipRule.NOT_DISPUTED.refuse("meetingId")
                    : Decision.done(new MeetingEvent.DisputeWithdrawn(
                            command.mentorshipId(), command.meetingId(), person, scene.today(), scene.zone()));
        });
    }

    static Decision resolve(Scene scene, ResolveDispute command) {
        ParticipantId decider = scene.act().actor().participant();
        return scene.state().diary().standing(command.meetingId(), meeting -> {
            if (decider != null && meeting.facts().attendedBy(decider)) {
                return MentorshipRule.OWN_MEETING.refuse();
            }
            Optional<Fate> fate = meeting.objectionOf(command.participantId());
            if (fate.filter(Fate.of(command.resolution())::equals).isPresent()) {
                return Decision.alreadySo();
            }
            return fate.filter(Fate.OPEN::equals).isEmpty()
                    ? MentorshipRule.NOT_DISPUTED.refuse("participantId")
                    : Decision.done(new MeetingEvent.DisputeResolved(
                            command.mentorshipId(),
                            command.meetingId(),
                            command.participantId(),
                            command.resolution(),
                            scene.sealedAsOwn(Map.of("reason", command.reason())),
                            scene.today(),
                            scene.zone()));
        });
    }
}
