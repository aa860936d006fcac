package org.mentorledger.query.access;

import java.util.Set;
import org.mentorledger.kernel.actor.Actor;

/** Who coordinates what; answered by the room of programs. */
public interface Coordination {

    /** The programs that name the actor's subject or participant id as coordinator. */
    Set<String> coordinatedBy(Actor actor);
}
