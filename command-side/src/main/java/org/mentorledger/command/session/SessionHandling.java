package org.mentorledger.command.session;

import java.util.function.Function;
import org.mentorledger.command.dispatch.Act;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.dispatch.Reply;
import org.mentorledger.command.facts.Surroundings;

/** How the commands of a session that there is are answered, whatever they are about. */
interface SessionHandling {

    /**
     * The answer to whom nothing bars.
     *
     * @param bar asked first, also when there is no such session
     */
    Reply inside(
            SessionCommand command,
            Act act,
            Surroundings around,
            SessionWho.Bar bar,
            Function<SessionScene, Decision> decision);
}
