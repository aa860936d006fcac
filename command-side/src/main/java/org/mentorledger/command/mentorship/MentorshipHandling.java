package org.mentorledger.command.mentorship;

import java.util.function.Function;
import org.mentorledger.command.dispatch.Act;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.dispatch.Reply;
import org.mentorledger.command.facts.Surroundings;

/** How the commands of a mentorship are answered, whatever they are about. */
interface MentorshipHandling {

    /** For the parties and the office of a mentorship that there is. */
    Reply inside(MentorshipCommand command, Act act, Surroundings around, Function<Scene, Decision> decision);

    /** For the parties themselves: what nobody does for another. */
    Reply inPerson(MentorshipCommand command, Act act, Surroundings around, Function<Scene, Decision> decision);

    /** For the office of its program. */
    Reply asOffice(MentorshipCommand command, Act act, Surroundings around, Function<Scene, Decision> decision);
}
