package org.mentorledger.command.session;

import org.mentorledger.command.dispatch.Act;
import org.mentorledger.command.dispatch.Decides;
import org.mentorledger.command.dispatch.Reply;
import org.mentorledger.command.facts.Surroundings;
import org.mentorledger.command.session.PlanningCommand.AssignMentor;
import org.mentorledger.command.session.PlanningCommand.CancelSession;
import org.mentorledger.command.session.PlanningCommand.ConfirmSession;
import org.mentorledger.command.session.PlanningCommand.HoldSession;
import org.mentorledger.command.session.PlanningCommand.InviteToSession;
import org.mentorledger.command.session.PlanningCommand.ReleaseMentor;
import org.mentorledger.command.session.PlanningCommand.ReopenSession;
import org.mentorledger.command.session.PlanningCommand.ReviseSession;

/** How a session is planned, and what becomes of it. */
interface PlanningHandlers extends SessionHandling {

    @Decides
    default Reply handle(ReviseSession command, Act act, Surroundings around) {
        return inside(
                command, act, around, SessionWho::barOthersThanOffice, scene -> new Revising(scene).decide(command));
    }

    @Decides
    default Reply handle(ConfirmSession command, Act act, Surroundings around) {
        return inside(command, act, around, SessionWho::barOthersThanOffice, scene -> Fates.confirm(scene));
    }

    @Decides
    default Reply handle(CancelSession command, Act act, Surroundings around) {
        return inside(command, act, around, SessionWho::barOthersThanOffice, scene -> Fates.cancel(scene, command));
    }

    @Decides
    default Reply handle(HoldSession command, Act act, Surroundings around) {
        return inside(
                command, act, around, SessionWho::barOthersThanLeaders, scene -> new Holding(scene).decide(command));
    }

    @Decides
    default Reply handle(ReopenSession command, Act act, Surroundings around) {
        return inside(
                command, act, around, SessionWho::barOthersThanOffice, scene -> new Reopening(scene).decide(command));
    }

    @Decides
    default Reply handle(AssignMentor command, Act act, Surroundings around) {
        return inside(command, act, around, SessionWho::barOthersThanOffice, scene -> Leading.assign(scene, command));
    }

    @Decides
    default Reply handle(ReleaseMentor command, Act act, Surroundings around) {
        return inside(command, act, around, SessionWho::barOthersThanOffice, scene -> Leading.release(scene, command));
    }

    @Decides
    default Reply handle(InviteToSession command, Act act, Surroundings around) {
        return inside(command, act, around, SessionWho::barOthersThanOffice, scene -> Fates.invite(scene, command));
    }
}
