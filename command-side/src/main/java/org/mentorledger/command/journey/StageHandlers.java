package org.mentorledger.command.journey;

import org.mentorledger.command.dispatch.Act;
import org.mentorledger.command.dispatch.Decides;
import org.mentorledger.command.dispatch.Reply;
import org.mentorledger.command.facts.Surroundings;
import org.mentorledger.command.journey.StageCommand.CompleteStage;
import org.mentorledger.command.journey.StageCommand.EnterStage;
import org.mentorledger.command.journey.StageCommand.ExploreTopic;
import org.mentorledger.command.journey.StageCommand.NoteStage;
import org.mentorledger.command.journey.StageCommand.ReopenStage;

/** The stages of a journey: only the office moves a person on. */
interface StageHandlers extends JourneyHandling {

    @Decides
    default Reply handle(EnterStage command, Act act, Surroundings around) {
        return asOffice(command, act, around, Advancing::decide);
    }

    @Decides
    default Reply handle(CompleteStage command, Act act, Surroundings around) {
        return asOffice(command, act, around, Advancing::decide);
    }

    @Decides
    default Reply handle(ReopenStage command, Act act, Surroundings around) {
        return asOffice(command, act, around, Advancing::decide);
    }

    @Decides
    default Reply handle(NoteStage command, Act act, Surroundings around) {
        return inside(command, act, around, Telling::decide);
    }

    @Decides
    default Reply handle(ExploreTopic command, Act act, Surroundings around) {
        return inside(command, act, around, Telling::decide);
    }
}
