package org.mentorledger.command.mentorship;

import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.mentorship.SchedulingCommand.OfferAvailability;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.MeetingEvent;
import org.mentorledger.kernel.program.MemberRole;

/** Mentors find the time to meet (row O39). */
final class Offering {
    private Offering() {}

    static Decision offer(Scene scene, OfferAvailability command) {
        ParticipantId mentor = scene.party();
        if (mentor == null || !scene.state().parties().side(MemberRole.MENTOR).contains(mentor)) {
            return SchedulingRule.NOT_A_MENTOR.refuse();
        }
        if (command.slots().equals(scene.state().diary().plans().offeredBy(mentor))) {
            return Decision.alreadySo();
        }
        return command.slots().stream().anyMatch(slot -> slot.day().isBefore(scene.today()))
                ? SchedulingRule.SLOT_IN_PAST.refuse("slots")
                : Decision.done(new MeetingEvent.AvailabilityOffered(
                        command.mentorshipId(), mentor, command.slots(), scene.today(), scene.zone()));
    }
}
