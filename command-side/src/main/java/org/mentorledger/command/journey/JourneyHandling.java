package org.mentorledger.command.journey;

import java.util.function.BiFunction;
import org.mentorledger.command.dispatch.Act;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.dispatch.Reply;
import org.mentorledger.command.facts.Surroundings;

/** How the commands of a journey are answered, whatever they are about. */
interface JourneyHandling {

    /** For the person themselves, and the office of the program. */
    <C extends JourneyCommand> Reply inside(
            C command, Act act, Surroundings around, BiFunction<C, Matter, Decision> decide);

    /** For the office of the program. */
    <C extends JourneyCommand> Reply asOffice(
            C command, Act act, Surroundings around, BiFunction<C, Matter, Decision> decide);
}
