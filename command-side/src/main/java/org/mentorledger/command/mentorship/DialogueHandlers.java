package org.mentorledger.command.mentorship;

import org.mentorledger.command.dispatch.Act;
import org.mentorledger.command.dispatch.Decides;
import org.mentorledger.command.dispatch.Reply;
import org.mentorledger.command.facts.Surroundings;
import org.mentorledger.command.mentorship.DialogueCommand.GiveFeedback;
import org.mentorledger.command.mentorship.DialogueCommand.GivePulse;
import org.mentorledger.command.mentorship.DialogueCommand.KeepNote;
import org.mentorledger.command.mentorship.DialogueCommand.RecordCheckIn;
import org.mentorledger.command.mentorship.DialogueCommand.RecordIntroduction;
import org.mentorledger.command.mentorship.DialogueCommand.RecordOutcome;
import org.mentorledger.command.mentorship.DialogueCommand.ResolveChallenge;

/** What is said in a mentorship beside its meetings. */
interface DialogueHandlers extends MentorshipHandling {

    @Decides
    default Reply handle(KeepNote command, Act act, Surroundings around) {
        return inside(command, act, around, scene -> Saying.note(scene, command));
    }

    @Decides
    default Reply handle(RecordCheckIn command, Act act, Surroundings around) {
        return inside(command, act, around, scene -> CheckIns.record(scene, command));
    }

    @Decides
    default Reply handle(ResolveChallenge command, Act act, Surroundings around) {
        return inside(command, act, around, scene -> CheckIns.resolve(scene, command));
    }

    @Decides
    default Reply handle(GiveFeedback command, Act act, Surroundings around) {
        return inPerson(command, act, around, scene -> Saying.feedback(scene, command));
    }

    @Decides
    default Reply handle(GivePulse command, Act act, Surroundings around) {
        return inPerson(command, act, around, scene -> Saying.pulse(scene, command));
    }

    @Decides
    default Reply handle(RecordIntroduction command, Act act, Surroundings around) {
        return inside(command, act, around, scene -> Gains.introduction(scene, command));
    }

    @Decides
    default Reply handle(RecordOutcome command, Act act, Surroundings around) {
        return inside(command, act, around, scene -> Gains.outcome(scene, command));
    }
}
