package org.mentorledger.command.facts;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mentorledger.kernel.id.ParticipantId;

/**
 * One person of two ids (DESIGN, decision 11) is one. Whoever is known by the id that is asked for costs nothing; only for
 * others everybody who is known is looked up.
 */
public final class Selves {
    private final Facts facts;

    /** As the facts tell who was merged. */
    public Selves(Facts facts) {
        this.facts = facts;
    }

    /** Whether both are ids of one person. */
    public boolean areOne(ParticipantId one, ParticipantId other) {
        return one.equals(other) || facts.standing(one).equals(facts.standing(other));
    }

    /** By which of those ids that person is known, if by any: by the very same, or else by another of theirs. */
    public Optional<ParticipantId> among(ParticipantId person, Collection<String> known) {
        if (known.isEmpty()) {
            return Optional.empty();
        }
        if (known.contains(person.value())) {
            return Optional.of(person);
        }
        ParticipantId self = facts.standing(person);
        return known.contains(self.value())
                ? Optional.of(self)
                : known.stream()
                        .sorted()
                        .map(ParticipantId::new)
                        .filter(id -> facts.standing(id).equals(self))
                        .findFirst();
    }

    /** Those who are known by none of those ids, each of them once. */
    public List<ParticipantId> others(List<ParticipantId> people, Collection<String> known) {
        List<ParticipantId> strangers = people.stream()
                .filter(person -> !known.contains(person.value()))
                .toList();
        if (strangers.isEmpty()) {
            return strangers;
        }
        Set<ParticipantId> selves =
                known.stream().map(id -> facts.standing(new ParticipantId(id))).collect(Collectors.toSet());
        return strangers.stream()
                .filter(person -> selves.add(facts.standing(person)))
                .toList();
    }
}
