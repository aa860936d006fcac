package org.mentorledger.command.mentorship;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Act;
import org.mentorledger.command.facts.Facts;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.id.ParticipantId;

/** One person of two ids (DESIGN, decision 11): in a mentorship they act under the one by which they stand in it. */
final class Self {
    private Self() {}

    /** The act, of the person as the mentorship knows them. What is recorded of the actor stays as it came. */
    static Act in(@Nullable MentorshipState state, Act act, Facts facts) {
        Actor actor = act.actor();
        ParticipantId person = actor.participant();
        boolean isSide = actor.is(Role.MENTOR) || actor.is(Role.MENTEE);
        if (state == null || person == null || !isSide || Who.isKnown(state, person)) {
            return act;
        }
        Members members = new Members(state.programId(), facts);
        Optional<ParticipantId> self = state.parties().all().stream()
                .map(Parties.Party::person)
                .distinct()
                .filter(party -> members.isAmong(party, List.of(person)))
                .findFirst();
        return self.map(known -> as(known, act)).orElse(act);
    }

    private static Act as(ParticipantId person, Act act) {
        Actor actor = act.actor();
        return new Act(
                new Actor(
                        actor.subject(), person, actor.roles(), actor.body(), actor.method(), actor.authenticatedAt()),
                act.at(),
                act.commandId(),
                act.mac(),
                act.onBehalfOf(),
                act.origin(),
                act.expectedSequence());
    }
}
