package org.mentorledger.command.session;

import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Act;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Office;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.facts.Facts;
import org.mentorledger.command.facts.ProgramFacts;
import org.mentorledger.command.facts.Selves;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.id.ParticipantId;

/**
 * Who may do what with a session: the actor, and what there is.
 *
 * @param state null: there is no such session
 * @param program of the session, if there is one
 */
record SessionWho(@Nullable SessionState state, Act act, Optional<ProgramFacts> program, Facts facts) {

    /** What bars the actor from something. */
    @FunctionalInterface
    interface Bar {
        Optional<Refusal> of(SessionWho who);
    }

    /** Bars all but the program's office. */
    Optional<Refusal> barOthersThanOffice() {
        return Office.bar(act.actor(), program.map(ProgramFacts::coordinatorIds), "sessionId");
    }

    /** Bars all but the office and those who lead the session. */
    Optional<Refusal> barOthersThanLeaders() {
        return barAllBut(leads());
    }

    /** Bars the same, and from what is recorded of somebody who leads it all but the office: nobody vouches for themselves. */
    Optional<Refusal> barOthersThanLeadersOf(ParticipantId person) {
        return barOthersThanLeaders()
                .or(() -> isOffice()
                                || known().flatMap(known -> known.leader(person))
                                        .isEmpty()
                        ? Optional.empty()
                        : Optional.of(SessionRule.LEADER_ATTENDED.refuse("participantId")));
    }

    /** Bars all but the office and those who lead it, have a seat in it, or were there. */
    Optional<Refusal> barOthersThanAttendants() {
        return barAllBut(leads() || attends());
    }

    /** Bars all but the office and the person themselves, who are of the program. */
    Optional<Refusal> barOthersThan(ParticipantId person) {
        if (isOffice()) {
            ParticipantId other = act.onBehalfOf();
            return other == null || other.equals(person)
                    ? Optional.empty()
                    : Optional.of(CommonRule.BAD_USER_INPUT.refuse("onBehalfOf"));
        }
        if (isParty() && !isActor(person)) {
            return Optional.of(CommonRule.NOT_FOUND.refuse("participantId"));
        }
        return barAllBut(isParty() && mayKnow(person));
    }

    /** Bars all but those who stand in it themselves: nobody says for another how it was. */
    Optional<Refusal> barOthersThanSelf() {
        if (act.actor().is(Role.ADMIN) || act.onBehalfOf() != null || !isParty()) {
            return Optional.of(CommonRule.FORBIDDEN.refuse());
        }
        return leads() || attends() || stands() ? Optional.empty() : hidden();
    }

    private Optional<Refusal> barAllBut(boolean allowed) {
        if (isOffice()) {
            return Optional.empty();
        }
        if (act.onBehalfOf() != null) {
            return Optional.of(CommonRule.NOT_FOUND.refuse("sessionId"));
        }
        if (allowed) {
            return Optional.empty();
        }
        return isParty() ? hidden() : barOthersThanOffice();
    }

    private static Optional<Refusal> hidden() {
        return Optional.of(CommonRule.NOT_FOUND.refuse("sessionId"));
    }

    private boolean isOffice() {
        return program.filter(known -> Office.has(act.actor(), known.coordinatorIds()))
                .isPresent();
    }

    private boolean isParty() {
        Actor actor = act.actor();
        return actor.participant() != null && (actor.is(Role.MENTOR) || actor.is(Role.MENTEE));
    }

    private boolean leads() {
        return is(Known::leader);
    }

    private boolean attends() {
        ParticipantId person = self();
        return person != null
                && known().filter(known -> known.isEnrolled(person) || known.attended(person))
                        .isPresent();
    }

    /** Whether anything at all is known of them in it. */
    private boolean stands() {
        return is(Known::seat) || is(Known::attendant);
    }

    private boolean mayKnow(ParticipantId person) {
        return state != null && (facts.membership(state.programId(), person).isPresent() || is(Known::seat));
    }

    private boolean is(BiFunction<Known, ParticipantId, Optional<ParticipantId>> what) {
        ParticipantId person = self();
        return person != null
                && known().flatMap(known -> what.apply(known, person)).isPresent();
    }

    private boolean isActor(ParticipantId person) {
        ParticipantId actor = act.actor().participant();
        return actor != null && new Selves(facts).areOne(actor, person);
    }

    private Optional<Known> known() {
        return Optional.ofNullable(state).map(there -> new Known(there, facts));
    }

    private @Nullable ParticipantId self() {
        return isParty() ? act.actor().participant() : null;
    }
}
