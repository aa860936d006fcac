package org.mentorledger.command.mentorship;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Act;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Office;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.facts.ProgramFacts;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.id.ParticipantId;

/** Who may do what with a mentorship. */
final class Who {
    private Who() {}

    /** Bars everyone but the parties and the program's office; the office may act for a party. */
    static Optional<Refusal> barOthers(@Nullable MentorshipState state, Act act, Optional<ProgramFacts> program) {
        if (!isInside(act.actor())) {
            return Optional.of(CommonRule.FORBIDDEN.refuse());
        }
        boolean isOffice = isOffice(act.actor(), program);
        if (state == null || !(isOffice || isParty(state, act.actor()))) {
            return Optional.of(CommonRule.NOT_FOUND.refuse("mentorshipId"));
        }
        return act.onBehalfOf() == null ? Optional.empty() : barFrom(act.onBehalfOf(), state, isOffice);
    }

    /** Bars everyone but the program's office. */
    static Optional<Refusal> barOthersThanOffice(
            @Nullable MentorshipState state, Act act, Optional<ProgramFacts> program) {
        Optional<Refusal> outside = barOthers(state, act, program);
        if (outside.isPresent()) {
            return outside;
        }
        return isOffice(act.actor(), program) ? Optional.empty() : Optional.of(CommonRule.FORBIDDEN.refuse());
    }

    /** Bars everyone but the parties themselves: nobody signs for another. */
    static Optional<Refusal> barOthersThanParties(@Nullable MentorshipState state, Act act) {
        Actor actor = act.actor();
        boolean mayBeParty = actor.is(Role.MENTOR) || actor.is(Role.MENTEE);
        if (actor.is(Role.ADMIN) || act.onBehalfOf() != null || !mayBeParty) {
            return Optional.of(CommonRule.FORBIDDEN.refuse());
        }
        return state == null || !isParty(state, actor)
                ? Optional.of(CommonRule.NOT_FOUND.refuse("mentorshipId"))
                : Optional.empty();
    }

    /** The party who acts, or for whom the office acts; null: the office acts as itself. */
    static @Nullable ParticipantId party(MentorshipState state, Act act) {
        if (act.onBehalfOf() != null) {
            return act.onBehalfOf();
        }
        return isParty(state, act.actor()) ? act.actor().participant() : null;
    }

    /** Whether the actor is of the program's office. */
    static boolean isOffice(Actor actor, Optional<ProgramFacts> program) {
        return program.filter(facts -> Office.has(actor, facts.coordinatorIds()))
                .isPresent();
    }

    private static Optional<Refusal> barFrom(ParticipantId person, MentorshipState state, boolean isOffice) {
        if (!isOffice) {
            return Optional.of(CommonRule.FORBIDDEN.refuse("onBehalfOf"));
        }
        return state.parties().sideOf(person).isPresent()
                ? Optional.empty()
                : Optional.of(MentorshipRule.NOT_A_PARTY.refuse("onBehalfOf"));
    }

    private static boolean isInside(Actor actor) {
        return actor.is(Role.ADMIN) || actor.is(Role.COORDINATOR) || actor.is(Role.MENTOR) || actor.is(Role.MENTEE);
    }

    private static boolean isParty(MentorshipState state, Actor actor) {
        ParticipantId person = actor.participant();
        return person != null
                && state.parties()
                        .sideOf(person)
                        .filter(side -> actor.is(Role.valueOf(side.name())))
                        .isPresent();
    }
}
