package org.mentorledger.server.parking;

import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.NotYet;
import org.mentorledger.command.dispatch.Refused;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.server.graphql.ErrorCode;

/** Who may look at parked events, and who may touch them. */
final class ParkingDoor {
    private ParkingDoor() {}

    /** @throws Refused {@code FORBIDDEN} to all but ADMIN and SUPPORT */
    static void toLook(Actor actor) {
        if (!actor.is(Role.SUPPORT)) {
            toTouch(actor);
        }
    }

    /** @throws Refused {@code FORBIDDEN} to all but ADMIN */
    static void toTouch(Actor actor) {
        if (!actor.is(Role.ADMIN)) {
            throw new Refused(CommonRule.FORBIDDEN.refuse());
        }
    }

    /** What a client hears when a store does not answer. */
    static RuntimeException told(RuntimeException failure) {
        return !(failure instanceof Refused) && NotYet.is(failure) ? unavailable() : failure;
    }

    /** Something is away; in other words than of a command, for what is asked here has no {@code commandId}. */
    static Refused unavailable() {
        return new Refused(ErrorCode.UNAVAILABLE.name(), null, ErrorCode.UNAVAILABLE.meaning());
    }
}
