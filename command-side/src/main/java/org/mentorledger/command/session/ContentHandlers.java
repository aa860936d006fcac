package org.mentorledger.command.session;

import org.mentorledger.command.dispatch.Act;
import org.mentorledger.command.dispatch.Decides;
import org.mentorledger.command.dispatch.Reply;
import org.mentorledger.command.facts.Surroundings;
import org.mentorledger.command.session.ContentCommand.CoverTopic;
import org.mentorledger.command.session.ContentCommand.GiveSessionFeedback;
import org.mentorledger.command.session.ContentCommand.NoteOverlap;
import org.mentorledger.command.session.ContentCommand.PresentCareer;
import org.mentorledger.command.session.ContentCommand.RaiseTopic;
import org.mentorledger.command.session.ContentCommand.ReopenTopic;

/** What a session is about. */
interface ContentHandlers extends SessionHandling {

    @Decides
    default Reply handle(RaiseTopic command, Act act, Surroundings around) {
        return inside(
                command, act, around, SessionWho::barOthersThanAttendants, scene -> new Topics(scene).decide(command));
    }

    @Decides
    default Reply handle(CoverTopic command, Act act, Surroundings around) {
        return inside(
                command, act, around, SessionWho::barOthersThanLeaders, scene -> new Topics(scene).decide(command));
    }

    @Decides
    default Reply handle(ReopenTopic command, Act act, Surroundings around) {
        return inside(
                command, act, around, SessionWho::barOthersThanLeaders, scene -> new Topics(scene).decide(command));
    }

    @Decides
    default Reply handle(PresentCareer command, Act act, Surroundings around) {
        return inside(command, act, around, SessionWho::barOthersThanLeaders, scene -> Telling.of(scene, command));
    }

    @Decides
    default Reply handle(NoteOverlap command, Act act, Surroundings around) {
        return inside(command, act, around, SessionWho::barOthersThanLeaders, scene -> Telling.of(scene, command));
    }

    @Decides
    default Reply handle(GiveSessionFeedback command, Act act, Surroundings around) {
        return inside(command, act, around, SessionWho::barOthersThanSelf, scene -> Telling.of(scene, command));
    }
}
