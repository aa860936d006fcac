package org.mentorledger.command.mentorship;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.mentorship.Scheduled.Fate;
import org.mentorledger.command.mentorship.SchedulingCommand.CancelMeeting;
import org.mentorledger.command.mentorship.SchedulingCommand.MissMeeting;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.MeetingEvent;

/** Scheduled meetings that were not held. One that was held after all is logged all the same: it took place. */
final class Unheld {
    private Unheld() {}

    static Decision cancel(Scene scene, CancelMeeting command) {
        return scene.state().diary().planned(command.meetingId(), meeting -> switch (meeting.fate()) {
            case CANCELLED -> Decision.alreadySo();
            case MISSED, HELD -> SchedulingRule.MEETING_NOT_SCHEDULED.refuse("meetingId");
            case OPEN ->
                Decision.done(new MeetingEvent.MeetingCancelled(
                        command.mentorshipId(),
                        command.meetingId(),
                        scene.sealedAsOwn(Map.of("reason", command.reason())),
                        scene.today(),
                        scene.zone()));
        });
    }

    /** Who missed it may be told better later. */
    static Decision miss(Scene scene, MissMeeting command) {
        return scene.state().diary().planned(command.meetingId(), meeting -> {
            List<ParticipantId> there = scene.state().parties().on(meeting.day());
            List<ParticipantId> missedBy = command.missedBy().isEmpty() ? there : command.missedBy();
            Optional<Refusal> refusal = barMissing(scene, meeting, missedBy, there);
            if (refusal.isPresent()) {
                return refusal.get();
            }
            return meeting.fate() == Fate.MISSED
                            && Set.copyOf(meeting.missedBy()).equals(Set.copyOf(missedBy))
                    ? Decision.alreadySo()
                    : Decision.done(new MeetingEvent.MeetingMissed(
                            command.mentorshipId(),
                            command.meetingId(),
                            missedBy,
                            command.reason() == null ? null : scene.sealedAsOwn(Map.of("reason", command.reason())),
                            meeting.day(),
                            meeting.appointment().zone()));
        });
    }

    private static Optional<Refusal> barMissing(
            Scene scene, Scheduled meeting, List<ParticipantId> missedBy, List<ParticipantId> there) {
        if (meeting.fate() == Fate.CANCELLED || meeting.fate() == Fate.HELD) {
            return Optional.of(SchedulingRule.MEETING_NOT_SCHEDULED.refuse("meetingId"));
        }
        if (scene.act().today(meeting.appointment().zone()).isBefore(meeting.day())) {
            return Optional.of(SchedulingRule.MISSED_TOO_EARLY.refuse());
        }
        return there.containsAll(missedBy)
                ? HeldDates.closed(scene)
                : Optional.of(MentorshipRule.NOT_A_PARTY.refuse("missedBy"));
    }
}
