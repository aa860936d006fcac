package org.mentorledger.command.dispatch;

import java.util.List;
import java.util.Optional;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;

/** A program's office: ADMIN, and the coordinators the program was given, named by token subject or participant id. */
public final class Office {
    private Office() {}

    /** Whether the actor belongs to the office with those coordinators. */
    public static boolean has(Actor actor, List<String> coordinatorIds) {
        return actor.is(Role.ADMIN) || (actor.is(Role.COORDINATOR) && isAmong(actor, coordinatorIds));
    }

    /**
     * What bars everyone who is not of the office: their role, or else that the program is not theirs.
     *
     * @param coordinatorIds of the program; empty when there is no such program
     * @param field that names the program in the input
     */
    public static Optional<Refusal> bar(Actor actor, Optional<List<String>> coordinatorIds, String field) {
        if (!actor.is(Role.ADMIN) && !actor.is(Role.COORDINATOR)) {
            return Optional.of(CommonRule.FORBIDDEN.refuse());
        }
        return coordinatorIds.filter(ids -> has(actor, ids)).isPresent()
                ? Optional.empty()
                : Optional.of(CommonRule.NOT_FOUND.refuse(field));
    }

    private static boolean isAmong(Actor actor, List<String> coordinatorIds) {
        return coordinatorIds.contains(actor.subject())
                || (actor.participant() != null
                        && coordinatorIds.contains(actor.participant().value()));
    }
}
