package org.mentorledger.command.journey;

import org.mentorledger.command.dispatch.Act;
import org.mentorledger.command.dispatch.Decides;
import org.mentorledger.command.dispatch.Reply;
import org.mentorledger.command.facts.Surroundings;
import org.mentorledger.command.journey.LearningCommand.CompleteLearningItem;
import org.mentorledger.command.journey.LearningCommand.DrawLearningPlan;
import org.mentorledger.command.journey.LearningCommand.ReviseLearningPlan;

/** The learning plan of a journey. */
interface LearningHandlers extends JourneyHandling {

    @Decides
    default Reply handle(DrawLearningPlan command, Act act, Surroundings around) {
        return inside(command, act, around, Planning::decide);
    }

    @Decides
    default Reply handle(ReviseLearningPlan command, Act act, Surroundings around) {
        return inside(command, act, around, Planning::decide);
    }

    @Decides
    default Reply handle(CompleteLearningItem command, Act act, Surroundings around) {
        return inside(command, act, around, Planning::decide);
    }
}
