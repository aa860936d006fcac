package org.mentorledger.command.mentorship;

import org.mentorledger.command.dispatch.Act;
import org.mentorledger.command.dispatch.Decides;
import org.mentorledger.command.dispatch.Reply;
import org.mentorledger.command.facts.Surroundings;
import org.mentorledger.command.mentorship.LifecycleCommand.AcceptMentorship;
import org.mentorledger.command.mentorship.LifecycleCommand.StartMentorship;

/** How a mentorship begins, runs and ends. */
interface LifecycleHandlers extends MentorshipHandling {

    @Decides
    default Reply handle(AcceptMentorship command, Act act, Surroundings around) {
        return inside(command, act, around, scene -> Beginning.accept(scene, command));
    }

    @Decides
    default Reply handle(StartMentorship command, Act act, Surroundings around) {
        return inside(command, act, around, scene -> Beginning.start(scene, command));
    }
}
