package org.mentorledger.query.stitching;

import java.util.Optional;
import org.mentorledger.kernel.actor.Actor;

/** A session as it is now, for whoever may know it now; to others it is not there. */
@FunctionalInterface
interface SessionInSight {

    /** That session, as that asker may read it. */
    Optional<?> find(String id, Actor actor);
}
