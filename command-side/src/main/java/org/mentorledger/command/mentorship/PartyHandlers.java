package org.mentorledger.command.mentorship;

import org.mentorledger.command.dispatch.Act;
import org.mentorledger.command.dispatch.Decides;
import org.mentorledger.command.dispatch.Reply;
import org.mentorledger.command.facts.Surroundings;
import org.mentorledger.command.mentorship.PartyCommand.AddMember;
import org.mentorledger.command.mentorship.PartyCommand.NominateSuccessor;
import org.mentorledger.command.mentorship.PartyCommand.RemoveMember;

/** Who stands in a mentorship. */
interface PartyHandlers extends MentorshipHandling {

    @Decides
    default Reply handle(AddMember command, Act act, Surroundings around) {
        return asOffice(command, act, around, scene -> Joining.add(scene, command));
    }

    @Decides
    default Reply handle(RemoveMember command, Act act, Surroundings around) {
        return inside(command, act, around, scene -> Joining.remove(scene, command));
    }

    @Decides
    default Reply handle(NominateSuccessor command, Act act, Surroundings around) {
        return inside(command, act, around, scene -> Succession.nominate(scene, command));
    }
}
