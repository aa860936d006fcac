package org.mentorledger.command.mentorship;

import org.mentorledger.command.dispatch.Act;
import org.mentorledger.command.dispatch.Decides;
import org.mentorledger.command.dispatch.Reply;
import org.mentorledger.command.facts.Surroundings;
import org.mentorledger.command.mentorship.MeetingCommand.CorrectMeeting;
import org.mentorledger.command.mentorship.MeetingCommand.DisputeMeeting;
import org.mentorledger.command.mentorship.MeetingCommand.LogMeeting;
import org.mentorledger.command.mentorship.MeetingCommand.RecordPaperSignature;
import org.mentorledger.command.mentorship.MeetingCommand.ResolveDispute;
import org.mentorledger.command.mentorship.MeetingCommand.SignMeeting;
import org.mentorledger.command.mentorship.MeetingCommand.VoidMeeting;
import org.mentorledger.command.mentorship.MeetingCommand.WithdrawDispute;

/** The meetings of a mentorship. */
interface MeetingHandlers extends MentorshipHandling {

    @Decides
    default Reply handle(LogMeeting command, Act act, Surroundings around) {
        return inside(command, act, around, scene -> new Meetings(scene).log(command));
    }

    @Decides
    default Reply handle(CorrectMeeting command, Act act, Surroundings around) {
        return inside(command, act, around, scene -> new Meetings(scene).correct(command));
    }

    @Decides
    default Reply handle(SignMeeting command, Act act, Surroundings around) {
        return inPerson(command, act, around, scene -> Signing.sign(scene, command));
    }

    @Decides
    default Reply handle(RecordPaperSignature command, Act act, Surroundings around) {
        return asOffice(command, act, around, scene -> Signing.attest(scene, command));
    }

    @Decides
    default Reply handle(VoidMeeting command, Act act, Surroundings around) {
        return inside(command, act, around, scene -> new Meetings(scene).annul(command));
    }

    @Decides
    default Reply handle(DisputeMeeting command, Act act, Surroundings around) {
        return inPerson(command, act, around, scene -> Disputing.dispute(scene, command));
    }

    @Decides
    default Reply handle(WithdrawDispute command, Act act, Surroundings around) {
        return inPerson(command, act, around, scene -> Disputing.withdraw(scene, command));
    }

    @Decides
    default Reply handle(ResolveDispute command, Act act, Surroundings around) {
        return asOffice(command, act, around, scene -> Disputing.resolve(scene, command));
    }
}
