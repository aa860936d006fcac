package org.mentorledger.command.session;

import org.mentorledger.command.dispatch.Act;
import org.mentorledger.command.dispatch.Decides;
import org.mentorledger.command.dispatch.Reply;
import org.mentorledger.command.facts.Surroundings;
import org.mentorledger.command.session.AttendanceCommand.CorrectAttendance;
import org.mentorledger.command.session.AttendanceCommand.OverrideAttendance;
import org.mentorledger.command.session.AttendanceCommand.RecordArrival;
import org.mentorledger.command.session.AttendanceCommand.RecordAttendance;
import org.mentorledger.command.session.AttendanceCommand.RecordDeparture;
import org.mentorledger.command.session.AttendanceCommand.VoidAttendance;

/** Who was in a session. */
interface AttendanceHandlers extends SessionHandling {

    @Decides
    default Reply handle(RecordArrival command, Act act, Surroundings around) {
        return inside(
                command,
                act,
                around,
                who -> who.barOthersThanLeadersOf(command.participantId()),
                scene -> new Door(scene).decide(command));
    }

    @Decides
    default Reply handle(RecordDeparture command, Act act, Surroundings around) {
        return inside(
                command,
                act,
                around,
                who -> who.barOthersThanLeadersOf(command.participantId()),
                scene -> new Door(scene).decide(command));
    }

    @Decides
    default Reply handle(RecordAttendance command, Act act, Surroundings around) {
        return inside(
                command,
                act,
                around,
                who -> who.barOthersThanLeadersOf(command.participantId()),
                scene -> new Recording(scene).decide(command));
    }

    @Decides
    default Reply handle(CorrectAttendance command, Act act, Surroundings around) {
        return inside(
                command, act, around, SessionWho::barOthersThanOffice, scene -> new Correcting(scene).decide(command));
    }

    @Decides
    default Reply handle(VoidAttendance command, Act act, Surroundings around) {
        return inside(
                command, act, around, SessionWho::barOthersThanOffice, scene -> new Correcting(scene).decide(command));
    }

    @Decides
    default Reply handle(OverrideAttendance command, Act act, Surroundings around) {
        return inside(
                command, act, around, SessionWho::barOthersThanOffice, scene -> new Correcting(scene).decide(command));
    }
}
