package org.mentorledger.query.participant.people;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.node.NodeRole;
import org.mentorledger.kernel.node.RunsOn;
import org.mentorledger.query.access.Access;
import org.mentorledger.query.access.Companionship;
import org.mentorledger.query.projection.Plain;
import org.springframework.stereotype.Component;

/**
 * Whom an asker may find: ADMIN all, coordinators the members of their programs, people themselves and their counterparts,
 * an auditor the members of its body. A program or a role narrows only by what the asker may know of memberships.
 */
@Component
@RunsOn(NodeRole.API)
class PeopleInSight {
    private final Access access;
    private final Companionship companionship;
    private final ParticipantViews people;

    PeopleInSight(Access access, Companionship companionship, ParticipantViews people) {
        this.access = access;
        this.companionship = companionship;
        this.people = people;
    }

    /** The people who match and whom the asker may find. */
    Sought of(Actor actor, ParticipantFilter filter) {
        boolean narrowed = filter.programId() != null || filter.role() != null;
        List<String> words = filter.text() == null ? List.of() : Plain.words(filter.text());
        if (actor.is(Role.ADMIN) && !narrowed) {
            return new Sought(null, null, words);
        }
        Set<String> ids = new HashSet<>(people.membersOf(overseen(actor, filter), filter.role()));
        Set<String> near = near(actor);
        if (narrowed) {
            near.retainAll(people.membersOf(shared(actor, filter), filter.role()));
        }
        ids.addAll(near);
        return new Sought(ids, actor.is(Role.AUDITOR) && !narrowed ? actor.body() : null, words);
    }

    /** Null: every program. */
    private @Nullable Set<String> overseen(Actor actor, ParticipantFilter filter) {
        if (filter.programId() == null && actor.is(Role.ADMIN)) {
            return null;
        }
        if (filter.programId() != null) {
            return access.oversees(actor, filter.programId()) ? Set.of(filter.programId()) : Set.of();
        }
        return access.coordinated(actor);
    }

    /** The asker and their counterparts. */
    private Set<String> near(Actor actor) {
        Set<String> near = new HashSet<>();
        for (String self : self(actor)) {
            near.add(people.standing(self));
            companionship.companionsOf(self).forEach(companion -> near.add(people.standing(companion)));
        }
        return near;
    }

    /** The programs that the asker takes part in. */
    private Set<String> shared(Actor actor, ParticipantFilter filter) {
        Set<String> shared = new HashSet<>(access.knownPrograms(actor));
        if (filter.programId() != null) {
            shared.retainAll(Set.of(filter.programId()));
        }
        return shared;
    }

    private Set<String> self(Actor actor) {
        return actor.participant() != null
                        && access.isSelf(actor, actor.participant().value())
                ? people.idsOf(Objects.requireNonNull(actor.participant()).value())
                : Set.of();
    }
}
