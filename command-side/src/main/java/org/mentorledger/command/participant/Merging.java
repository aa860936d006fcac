package org.mentorledger.command.participant;

import java.util.Optional;
import org.mentorledger.command.dispatch.Act;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.facts.Apart;
import org.mentorledger.command.facts.Facts;
import org.mentorledger.command.facts.ParticipantFacts;
import org.mentorledger.command.participant.ParticipantCommand.MergeParticipants;
import org.mentorledger.command.participant.ParticipantCommand.UndoMerge;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.participant.ParticipantEvent;

/** What becomes true when one person turns out to be known under two ids. For ADMIN: the two may be of any programs. */
final class Merging {
    private Merging() {}

    static Optional<Refusal> bar(Actor actor) {
        return actor.is(Role.ADMIN) ? Optional.empty() : Optional.of(CommonRule.FORBIDDEN.refuse());
    }

    static Decision merge(ParticipantState state, MergeParticipants command, Act act, Facts facts) {
        if (command.keptId().equals(command.participantId())) {
            return ParticipantRule.SAME_PERSON.refuse("retiredId");
        }
        if (state.retiredInto() != null) {
            return state.retiredInto().equals(command.keptId())
                    ? Decision.alreadySo()
                    : ParticipantRule.RETIRED.refuse("retiredId");
        }
        Optional<ParticipantFacts> kept = facts.participant(command.keptId());
        if (kept.isEmpty()) {
            return CommonRule.NOT_FOUND.refuse("keptId");
        }
        if (kept.get().retiredInto() != null) {
            return ParticipantRule.RETIRED.refuse("keptId");
        }
        return facts.apart(command.participantId(), command.keptId())
                .<Decision>map(Merging::refusal)
                .orElseGet(() -> Decision.done(new ParticipantEvent.Merged(
                        command.participantId(), command.keptId(), act.today(state.zone()), state.zone())));
    }

    static Decision undo(ParticipantState state, UndoMerge command, Act act) {
        return state.retiredInto() == null
                ? Decision.alreadySo()
                : Decision.done(new ParticipantEvent.MergeUndone(
                        command.participantId(), act.today(state.zone()), state.zone()));
    }

    private static Refusal refusal(Apart apart) {
        return switch (apart) {
            case OPPOSITE_SIDES -> ParticipantRule.OPPOSITE_SIDES.refuse();
            case SAME_RECORD -> ParticipantRule.SAME_RECORD.refuse();
        };
    }
}
