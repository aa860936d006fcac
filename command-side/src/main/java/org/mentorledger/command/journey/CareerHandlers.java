package org.mentorledger.command.journey;

import org.mentorledger.command.dispatch.Act;
import org.mentorledger.command.dispatch.Decides;
import org.mentorledger.command.dispatch.Reply;
import org.mentorledger.command.facts.Surroundings;
import org.mentorledger.command.journey.CareerCommand.ChooseCareerPaths;
import org.mentorledger.command.journey.CareerCommand.DeclareInterests;
import org.mentorledger.command.journey.CareerCommand.DefineCareerPath;

/** The careers of a journey. */
interface CareerHandlers extends JourneyHandling {

    @Decides
    default Reply handle(DeclareInterests command, Act act, Surroundings around) {
        return inside(command, act, around, Declaring::decide);
    }

    @Decides
    default Reply handle(ChooseCareerPaths command, Act act, Surroundings around) {
        return inside(command, act, around, Choosing::decide);
    }

    @Decides
    default Reply handle(DefineCareerPath command, Act act, Surroundings around) {
        return inside(command, act, around, Choosing::decide);
    }
}
