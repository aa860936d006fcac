package org.mentorledger.command.journey;

import org.mentorledger.command.dispatch.Act;
import org.mentorledger.command.dispatch.Decides;
import org.mentorledger.command.dispatch.Reply;
import org.mentorledger.command.facts.Surroundings;
import org.mentorledger.command.journey.ExperienceCommand.RecordExperience;
import org.mentorledger.command.journey.ExperienceCommand.VoidExperience;

/** The experience of work in a journey. */
interface ExperienceHandlers extends JourneyHandling {

    @Decides
    default Reply handle(RecordExperience command, Act act, Surroundings around) {
        return inside(command, act, around, Experiencing::decide);
    }

    @Decides
    default Reply handle(VoidExperience command, Act act, Surroundings around) {
        return inside(command, act, around, Experiencing::decide);
    }
}
