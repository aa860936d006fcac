package org.mentorledger.command.mentorship;

import org.mentorledger.command.dispatch.Act;
import org.mentorledger.command.dispatch.Decides;
import org.mentorledger.command.dispatch.Reply;
import org.mentorledger.command.facts.Surroundings;
import org.mentorledger.command.mentorship.SchedulingCommand.CancelMeeting;
import org.mentorledger.command.mentorship.SchedulingCommand.MissMeeting;
import org.mentorledger.command.mentorship.SchedulingCommand.OfferAvailability;
import org.mentorledger.command.mentorship.SchedulingCommand.PrepareAgenda;
import org.mentorledger.command.mentorship.SchedulingCommand.RescheduleMeeting;
import org.mentorledger.command.mentorship.SchedulingCommand.ReviewAgenda;
import org.mentorledger.command.mentorship.SchedulingCommand.ScheduleMeeting;

/** The meetings of a mentorship that are to come. */
interface SchedulingHandlers extends MentorshipHandling {

    @Decides
    default Reply handle(OfferAvailability command, Act act, Surroundings around) {
        return inside(command, act, around, scene -> Offering.offer(scene, command));
    }

    @Decides
    default Reply handle(ScheduleMeeting command, Act act, Surroundings around) {
        return inside(command, act, around, scene -> new Scheduling(scene).schedule(command));
    }

    @Decides
    default Reply handle(RescheduleMeeting command, Act act, Surroundings around) {
        return inside(command, act, around, scene -> new Scheduling(scene).reschedule(command));
    }

    @Decides
    default Reply handle(CancelMeeting command, Act act, Surroundings around) {
        return inside(command, act, around, scene -> Unheld.cancel(scene, command));
    }

    @Decides
    default Reply handle(MissMeeting command, Act act, Surroundings around) {
        return inside(command, act, around, scene -> Unheld.miss(scene, command));
    }

    @Decides
    default Reply handle(PrepareAgenda command, Act act, Surroundings around) {
        return inside(command, act, around, scene -> Agendas.prepare(scene, command));
    }

    @Decides
    default Reply handle(ReviewAgenda command, Act act, Surroundings around) {
        return inside(command, act, around, scene -> Agendas.review(scene, command));
    }
}
