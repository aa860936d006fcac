package org.mentorledger.command.mentorship;

import org.mentorledger.command.dispatch.Act;
import org.mentorledger.command.dispatch.Decides;
import org.mentorledger.command.dispatch.Reply;
import org.mentorledger.command.facts.Surroundings;
import org.mentorledger.command.mentorship.LifecycleCommand.AcceptMentorship;
import org.mentorledger.command.mentorship.LifecycleCommand.AdjustPolicy;
import org.mentorledger.command.mentorship.LifecycleCommand.AdoptPolicy;
import org.mentorledger.command.mentorship.LifecycleCommand.ChangeRelationType;
import org.mentorledger.command.mentorship.LifecycleCommand.CloseMentorship;
import org.mentorledger.command.mentorship.LifecycleCommand.CompleteMentorship;
import org.mentorledger.command.mentorship.LifecycleCommand.DeclineMentorship;
import org.mentorledger.command.mentorship.LifecycleCommand.ExtendMentorship;
import org.mentorledger.command.mentorship.LifecycleCommand.GiveNotice;
import org.mentorledger.command.mentorship.LifecycleCommand.MoveAnchor;
import org.mentorledger.command.mentorship.LifecycleCommand.PauseMentorship;
import org.mentorledger.command.mentorship.LifecycleCommand.ReopenMentorship;
import org.mentorledger.command.mentorship.LifecycleCommand.ResumeMentorship;
import org.mentorledger.command.mentorship.LifecycleCommand.StartMentorship;
import org.mentorledger.command.mentorship.LifecycleCommand.TellMentee;

/** How a mentorship begins, runs and ends. */
interface LifecycleHandlers extends MentorshipHandling {

    @Decides
    default Reply handle(AcceptMentorship command, Act act, Surroundings around) {
        return inside(command, act, around, scene -> Beginning.accept(scene, command));
    }

    @Decides
    default Reply handle(DeclineMentorship command, Act act, Surroundings around) {
        return inside(command, act, around, scene -> Beginning.decline(scene, command));
    }

    @Decides
    default Reply handle(StartMentorship command, Act act, Surroundings around) {
        return inside(command, act, around, scene -> Beginning.start(scene, command));
    }

    @Decides
    default Reply handle(MoveAnchor command, Act act, Surroundings around) {
        return inside(command, act, around, scene -> Lasting.move(scene, command));
    }

    @Decides
    default Reply handle(ExtendMentorship command, Act act, Surroundings around) {
        return inside(command, act, around, scene -> Lasting.extend(scene, command));
    }

    @Decides
    default Reply handle(AdjustPolicy command, Act act, Surroundings around) {
        return asOffice(command, act, around, scene -> Changing.adjust(scene, command));
    }

    @Decides
    default Reply handle(AdoptPolicy command, Act act, Surroundings around) {
        return asOffice(command, act, around, scene -> Changing.adopt(scene, command));
    }

    @Decides
    default Reply handle(ChangeRelationType command, Act act, Surroundings around) {
        return inside(command, act, around, scene -> Changing.relationType(scene, command));
    }

    @Decides
    default Reply handle(PauseMentorship command, Act act, Surroundings around) {
        return inside(command, act, around, scene -> Pausing.pause(scene, command));
    }

    @Decides
    default Reply handle(ResumeMentorship command, Act act, Surroundings around) {
        return inside(command, act, around, scene -> Pausing.resume(scene, command));
    }

    @Decides
    default Reply handle(GiveNotice command, Act act, Surroundings around) {
        return inside(command, act, around, scene -> Noticing.give(scene, command));
    }

    @Decides
    default Reply handle(TellMentee command, Act act, Surroundings around) {
        return inside(command, act, around, scene -> Noticing.tell(scene, command));
    }

    @Decides
    default Reply handle(CompleteMentorship command, Act act, Surroundings around) {
        return inside(command, act, around, scene -> Ends.complete(scene, command));
    }

    @Decides
    default Reply handle(CloseMentorship command, Act act, Surroundings around) {
        return inside(command, act, around, scene -> Ends.close(scene, command));
    }

    @Decides
    default Reply handle(ReopenMentorship command, Act act, Surroundings around) {
        return asOffice(command, act, around, scene -> Ends.reopen(scene, command));
    }
}
