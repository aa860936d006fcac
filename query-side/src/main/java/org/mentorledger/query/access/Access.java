package org.mentorledger.query.access;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.id.ParticipantId;
import org.springframework.stereotype.Component;

/** Who may read what. Without a fitting role nobody may read anything, not even of themselves. */
@Component
public class Access {
    private final Coordination coordination;
    private final Belonging belonging;
    private final Companionship companionship;
    private final Identities identities;

    Access(Coordination coordination, Belonging belonging, Companionship companionship, Identities identities) {
        this.coordination = coordination;
        this.belonging = belonging;
        this.companionship = companionship;
        this.identities = identities;
    }

    /** Whether the actor may read everything of that program: ADMIN and its coordinators. */
    public boolean oversees(Actor actor, String programId) {
        return actor.is(Role.ADMIN) || coordinated(actor).contains(programId);
    }

    /** Which programs the actor may read everything of, found in one read: see {@link #oversees}. */
    public Predicate<String> overseenBy(Actor actor) {
        return actor.is(Role.ADMIN) ? program -> true : coordinated(actor)::contains;
    }

    /** Whether the actor may know of that program: who oversees it, and its people. */
    public boolean mayKnowProgram(Actor actor, String programId) {
        return actor.is(Role.ADMIN) || knownPrograms(actor).contains(programId);
    }

    /** The programs that the actor coordinates, is an active member of, or has a mentorship in, without those that ADMIN may know for being ADMIN. */
    public Set<String> knownPrograms(Actor actor) {
        Set<String> known = new HashSet<>(coordinated(actor));
        ParticipantId self = actor.participant();
        if (self != null && isParty(actor)) {
            for (String id : identities.idsOf(self.value())) {
                known.addAll(belonging.activeProgramsOf(id));
                known.addAll(companionship.programsOfMentorshipsOf(id));
            }
        }
        return known;
    }

    /** Whether the actor audits for that body. */
    public boolean auditsFor(Actor actor, @Nullable String body) {
        return actor.is(Role.AUDITOR) && actor.body() != null && actor.body().equals(body);
    }

    /** The programs whose everything the actor may read, without those that ADMIN may read for being ADMIN. */
    public Set<String> coordinated(Actor actor) {
        return actor.is(Role.COORDINATOR) ? coordination.coordinatedBy(actor) : Set.of();
    }

    /** Whether the actor asks as that very person, under whichever of their ids. */
    public boolean isSelf(Actor actor, String participantId) {
        ParticipantId self = actor.participant();
        return isParty(actor)
                && self != null
                && (self.value().equals(participantId)
                        || identities.idsOf(self.value()).contains(participantId));
    }

    /** Whether the actor asks as one of these people. */
    public boolean isOneOf(Actor actor, Collection<String> participantIds) {
        return participantIds.stream().anyMatch(person -> isSelf(actor, person));
    }

    /** Whether the actor may read everything of that person for being ADMIN, or a coordinator of a program of theirs. */
    public boolean overseesPerson(Actor actor, String participantId) {
        return actor.is(Role.ADMIN) || coordinatesAnyOf(actor, participantId);
    }

    /** How much of that person the actor may see. */
    public Sight sightOf(Actor actor, String participantId) {
        if (isSelf(actor, participantId) || overseesPerson(actor, participantId)) {
            return Sight.EVERYTHING;
        }
        if (isAuditorOf(actor, participantId)) {
            return Sight.MEMBER_NUMBER;
        }
        return isParty(actor) && isCompanionOf(actor, participantId) ? Sight.BASICS : Sight.NOTHING;
    }

    /**
     * From where the actor may read a person's CPD evidence: the person, ADMIN and their body's auditors from everywhere,
     * their coordinators from their own programs; empty for everybody else. A person merged with another is one with them.
     */
    Optional<Reach> readableEvidence(Actor actor, String participantId) {
        Set<String> ids = identities.idsOf(participantId);
        if (actor.is(Role.ADMIN)
                || isSelf(actor, participantId)
                || ids.stream().anyMatch(id -> isAuditorOf(actor, id))) {
            return Optional.of(Reach.EVERYWHERE);
        }
        Set<String> coordinated = coordinated(actor);
        if (coordinated.isEmpty()) {
            return Optional.empty();
        }
        Set<String> mentorships = new HashSet<>();
        Set<String> programs = new HashSet<>();
        for (String id : ids) {
            mentorships.addAll(companionship.mentorshipsOf(id, coordinated));
            programs.addAll(belonging.programsOf(id));
        }
        return mentorships.isEmpty() && Collections.disjoint(programs, coordinated)
                ? Optional.empty()
                : Optional.of(new Reach(mentorships::contains, coordinated::contains));
    }

    /** The actor under all their ids, and everyone who stands in a mentorship with them: one read for each id of theirs. */
    public Set<String> circleOf(Actor actor) {
        ParticipantId self = actor.participant();
        if (self == null || !isParty(actor)) {
            return Set.of();
        }
        Set<String> circle = new HashSet<>(identities.idsOf(self.value()));
        identities.idsOf(self.value()).forEach(id -> circle.addAll(companionship.companionsOf(id)));
        return circle;
    }

    private boolean isCompanionOf(Actor actor, String participantId) {
        return identities.idsOf(participantId).stream()
                .flatMap(id -> companionship.companionsOf(id).stream())
                .anyMatch(companion -> isSelf(actor, companion));
    }

    private Set<String> programsOf(String participantId) {
        Set<String> programs = new HashSet<>();
        for (String id : identities.idsOf(participantId)) {
            programs.addAll(belonging.programsOf(id));
            programs.addAll(companionship.programsOfMentorshipsOf(id));
        }
        return programs;
    }

    /** Whether the actor audits for the body that the person answers to. */
    public boolean isAuditorOf(Actor actor, String participantId) {
        return actor.is(Role.AUDITOR)
                && auditsFor(actor, belonging.bodyOf(participantId).orElse(null));
    }

    private boolean coordinatesAnyOf(Actor actor, String participantId) {
        Set<String> coordinated = coordinated(actor);
        if (coordinated.isEmpty()) {
            return false;
        }
        return programsOf(participantId).stream().anyMatch(coordinated::contains);
    }

    private static boolean isParty(Actor actor) {
        return actor.is(Role.MENTOR) || actor.is(Role.MENTEE);
    }
}
