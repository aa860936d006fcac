package org.mentorledger.command.participant;

import java.util.Optional;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Office;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.facts.ProgramFacts;
import org.mentorledger.command.participant.ParticipantCommand.RegisterParticipant;
import org.mentorledger.command.participant.ParticipantCommand.RenameParticipant;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;

/** Who may register and rename people. */
final class ParticipantBars {
    private ParticipantBars() {}

    /** A program's office; without a program, every office. */
    static Optional<Refusal> bar(RegisterParticipant command, Actor actor, Optional<ProgramFacts> program) {
        if (command.programId() != null) {
            return Office.bar(actor, program.map(ProgramFacts::coordinatorIds), "programId");
        }
        return isOfAnyOffice(actor) ? Optional.empty() : Optional.of(CommonRule.FORBIDDEN.refuse());
    }

    /** ADMIN, and the person whose name it is: an office knows its members, but not by this stream. */
    static Optional<Refusal> bar(RenameParticipant command, Actor actor) {
        boolean isParty = actor.is(Role.MENTOR) || actor.is(Role.MENTEE);
        if (actor.is(Role.ADMIN) || (isParty && actor.is(command.participantId()))) {
            return Optional.empty();
        }
        return Optional.of(isParty ? CommonRule.NOT_FOUND.refuse("participantId") : CommonRule.FORBIDDEN.refuse());
    }

    private static boolean isOfAnyOffice(Actor actor) {
        return actor.is(Role.ADMIN) || actor.is(Role.COORDINATOR);
    }
}
