package org.mentorledger.command.participant;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Office;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.facts.Facts;
import org.mentorledger.command.facts.MembershipFacts;
import org.mentorledger.command.facts.ProgramFacts;
import org.mentorledger.command.participant.ParticipantCommand.ByOffice;
import org.mentorledger.command.participant.ParticipantCommand.RegisterParticipant;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.id.ProgramId;

/** Who may register people, and who may record something of them. */
final class ParticipantBars {
    private ParticipantBars() {}

    /** Bars all but a program's office; without a program, all but ADMIN. */
    static Optional<Refusal> bar(RegisterParticipant command, Actor actor, Optional<ProgramFacts> program) {
        if (command.programId() != null) {
            return Office.bar(actor, program.map(ProgramFacts::coordinatorIds), "programId");
        }
        if (actor.is(Role.ADMIN)) {
            return Optional.empty();
        }
        return Optional.of(CommonRule.FORBIDDEN.refuse(actor.is(Role.COORDINATOR) ? "programId" : null));
    }

    /** Bars all but the person themselves, ADMIN, and the office of a program that they are a member of. */
    static Optional<Refusal> barOthersThanSelf(ByOffice command, Actor actor, Facts facts) {
        boolean isParty = actor.is(Role.MENTOR) || actor.is(Role.MENTEE);
        if (isParty && actor.is(command.participantId())) {
            return Optional.empty();
        }
        return barOthersThanOffice(command, actor, facts)
                .map(refusal -> isParty ? CommonRule.NOT_FOUND.refuse("participantId") : refusal);
    }

    /** Bars all but ADMIN and the office of a program that they are a member of, which the command then names. */
    static Optional<Refusal> barOthersThanOffice(ByOffice command, Actor actor, Facts facts) {
        if (actor.is(Role.ADMIN)) {
            return Optional.empty();
        }
        ProgramId program = command.programId();
        if (!actor.is(Role.COORDINATOR) || program == null) {
            return Optional.of(CommonRule.FORBIDDEN.refuse());
        }
        return isTheirs(command, program, actor, facts)
                ? Optional.empty()
                : Optional.of(CommonRule.NOT_FOUND.refuse("participantId"));
    }

    /** The same, but for the guardians of the person, who may this too. */
    static Optional<Refusal> barOthersThanGuardians(
            @Nullable ParticipantState state, ByOffice command, Actor actor, Facts facts) {
        if (isGuardian(state, actor)) {
            return Optional.empty();
        }
        return barOthersThanOffice(command, actor, facts)
                .map(refusal -> actor.is(Role.GUARDIAN) ? CommonRule.NOT_FOUND.refuse("participantId") : refusal);
    }

    /** Whether the actor acts as a guardian of that person. */
    static boolean isGuardian(@Nullable ParticipantState state, Actor actor) {
        return state != null
                && actor.is(Role.GUARDIAN)
                && actor.participant() != null
                && state.guardians().contains(actor.participant());
    }

    private static boolean isTheirs(ByOffice command, ProgramId program, Actor actor, Facts facts) {
        return facts.program(program)
                        .filter(known -> Office.has(actor, known.coordinatorIds()))
                        .isPresent()
                && facts.membership(program, command.participantId())
                        .filter(MembershipFacts::isActive)
                        .isPresent();
    }
}
