package org.mentorledger.command.session;

import org.mentorledger.command.dispatch.Act;
import org.mentorledger.command.dispatch.Decides;
import org.mentorledger.command.dispatch.Reply;
import org.mentorledger.command.facts.Surroundings;
import org.mentorledger.command.session.EnrolmentCommand.CancelEnrolment;
import org.mentorledger.command.session.EnrolmentCommand.EnrolAll;
import org.mentorledger.command.session.EnrolmentCommand.EnrolInSession;

/** The seats of a session. */
interface EnrolmentHandlers extends SessionHandling {

    @Decides
    default Reply handle(EnrolInSession command, Act act, Surroundings around) {
        return inside(
                command,
                act,
                around,
                who -> who.barOthersThan(command.participantId()),
                scene -> new Enrolling(scene).decide(command));
    }

    @Decides
    default Reply handle(CancelEnrolment command, Act act, Surroundings around) {
        return inside(
                command,
                act,
                around,
                who -> who.barOthersThan(command.participantId()),
                scene -> new Enrolling(scene).decide(command));
    }

    @Decides
    default Reply handle(EnrolAll command, Act act, Surroundings around) {
        return inside(
                command, act, around, SessionWho::barOthersThanOffice, scene -> new Enrolling(scene).decide(command));
    }
}
