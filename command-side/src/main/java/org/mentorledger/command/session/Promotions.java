package org.mentorledger.command.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.session.EnrolmentEvent;
import org.mentorledger.kernel.session.EnrolmentEvent.Promoted;

/** Who gets seats that become free: whoever waited longest, at once. */
final class Promotions {
    private Promotions() {}

    /** Those of a session with room for so many, in which so many seats were given back. */
    static List<? extends EnrolmentEvent> of(SessionScene scene, @Nullable Integer capacity, int givenBack) {
        Roster roster = scene.state().roster();
        long free = capacity == null ? Long.MAX_VALUE : (long) capacity - roster.taken() + givenBack;
        return roster.next(Math.max(free, 0)).stream()
                .map(person -> new Promoted(scene.sessionId(), person, scene.today(), scene.zone()))
                .toList();
    }
}
