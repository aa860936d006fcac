package org.mentorledger.command.mentorship;

import org.mentorledger.command.dispatch.Act;
import org.mentorledger.command.dispatch.Decides;
import org.mentorledger.command.dispatch.Reply;
import org.mentorledger.command.facts.Surroundings;
import org.mentorledger.command.mentorship.DevelopmentCommand.AchieveGoal;
import org.mentorledger.command.mentorship.DevelopmentCommand.SetGoal;

/** What a mentorship is to develop. */
interface DevelopmentHandlers extends MentorshipHandling {

    @Decides
    default Reply handle(SetGoal command, Act act, Surroundings around) {
        return inside(command, act, around, scene -> Goals.set(scene, command));
    }

    @Decides
    default Reply handle(AchieveGoal command, Act act, Surroundings around) {
        return inside(command, act, around, scene -> Goals.achieve(scene, command));
    }
}
