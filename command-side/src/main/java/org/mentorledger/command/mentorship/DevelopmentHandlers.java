package org.mentorledger.command.mentorship;

import org.mentorledger.command.dispatch.Act;
import org.mentorledger.command.dispatch.Decides;
import org.mentorledger.command.dispatch.Reply;
import org.mentorledger.command.facts.Surroundings;
import org.mentorledger.command.mentorship.DevelopmentCommand.AbandonGoal;
import org.mentorledger.command.mentorship.DevelopmentCommand.AchieveGoal;
import org.mentorledger.command.mentorship.DevelopmentCommand.AgreeExpectations;
import org.mentorledger.command.mentorship.DevelopmentCommand.NameArea;
import org.mentorledger.command.mentorship.DevelopmentCommand.NoteGoalProgress;
import org.mentorledger.command.mentorship.DevelopmentCommand.ProposeExpectations;
import org.mentorledger.command.mentorship.DevelopmentCommand.ReopenGoal;
import org.mentorledger.command.mentorship.DevelopmentCommand.ReviseGoal;
import org.mentorledger.command.mentorship.DevelopmentCommand.SetGoal;
import org.mentorledger.command.mentorship.DevelopmentCommand.ShareResource;

/** What a mentorship is to develop. */
interface DevelopmentHandlers extends MentorshipHandling {

    @Decides
    default Reply handle(SetGoal command, Act act, Surroundings around) {
        return inside(command, act, around, scene -> Goals.set(scene, command));
    }

    @Decides
    default Reply handle(ReviseGoal command, Act act, Surroundings around) {
        return inside(command, act, around, scene -> Goals.revise(scene, command));
    }

    @Decides
    default Reply handle(NoteGoalProgress command, Act act, Surroundings around) {
        return inside(command, act, around, scene -> GoalCourse.progress(scene, command));
    }

    @Decides
    default Reply handle(AchieveGoal command, Act act, Surroundings around) {
        return inside(command, act, around, scene -> GoalCourse.achieve(scene, command));
    }

    @Decides
    default Reply handle(AbandonGoal command, Act act, Surroundings around) {
        return inside(command, act, around, scene -> GoalCourse.abandon(scene, command));
    }

    @Decides
    default Reply handle(ReopenGoal command, Act act, Surroundings around) {
        return inside(command, act, around, scene -> GoalCourse.reopen(scene, command));
    }

    @Decides
    default Reply handle(ProposeExpectations command, Act act, Surroundings around) {
        return inside(command, act, around, scene -> Agreeing.propose(scene, command));
    }

    @Decides
    default Reply handle(AgreeExpectations command, Act act, Surroundings around) {
        return inside(command, act, around, scene -> Agreeing.agree(scene, command));
    }

    @Decides
    default Reply handle(NameArea command, Act act, Surroundings around) {
        return inside(command, act, around, scene -> Areas.name(scene, command));
    }

    @Decides
    default Reply handle(ShareResource command, Act act, Surroundings around) {
        return inside(command, act, around, scene -> Areas.share(scene, command));
    }
}
