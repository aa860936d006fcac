package org.mentorledger.command.session;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mentorledger.command.facts.Facts;
import org.mentorledger.command.facts.Selves;
import org.mentorledger.command.session.Roster.Standing;
import org.mentorledger.kernel.id.ParticipantId;

/** By which id a session knows a person: one of two ids is one, whether they lead, have a seat or were there. */
final class Known {
    private final SessionState state;
    private final Selves selves;

    Known(SessionState state, Facts facts) {
        this.state = state;
        this.selves = new Selves(facts);
    }

    boolean areOne(ParticipantId one, ParticipantId other) {
        return selves.areOne(one, other);
    }

    /** As whom they lead it, if they do. */
    Optional<ParticipantId> leader(ParticipantId person) {
        return selves.among(person, state.planning().leaders().keySet());
    }

    /** As whom they have a seat or wait for one, or else did so. */
    Optional<ParticipantId> seat(ParticipantId person) {
        return state.roster().holds(person)
                ? Optional.of(person)
                : holder(person)
                        .or(() -> selves.among(person, state.roster().places().keySet()));
    }

    /** Whether they have a seat. */
    boolean isEnrolled(ParticipantId person) {
        return seat(person)
                .filter(known -> state.roster().has(known, Standing.ENROLLED))
                .isPresent();
    }

    /** As whom something is recorded of their being there. */
    Optional<ParticipantId> attendant(ParticipantId person) {
        return selves.among(person, state.presences().people().keySet());
    }

    /** As whom their being there is recorded: as before, or as they have a seat. */
    ParticipantId self(ParticipantId person) {
        return attendant(person).or(() -> seat(person)).orElse(person);
    }

    /** Whether it is recorded that they were there. */
    boolean attended(ParticipantId person) {
        return attendant(person)
                .filter(known -> state.presences().attended(known))
                .isPresent();
    }

    /** Those who are known by none of those ids, each of them once. */
    List<ParticipantId> others(List<ParticipantId> people, Collection<String> known) {
        return selves.others(people, known);
    }

    private Optional<ParticipantId> holder(ParticipantId person) {
        List<String> holders = state.roster().places().entrySet().stream()
                .filter(place -> place.getValue().standing() != Standing.CANCELLED)
                .map(place -> place.getKey())
                .toList();
        return selves.among(person, holders);
    }
}
