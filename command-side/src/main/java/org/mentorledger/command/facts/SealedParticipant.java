package org.mentorledger.command.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.facts.ParticipantFacts.NameSince;
import org.mentorledger.kernel.participant.ParticipantEvent;
import org.mentorledger.kernel.vault.Sealed;
import org.mentorledger.kernel.vault.Vault;

/** A person's facts as they may stay in memory: as ciphertext. */
record SealedParticipant(List<SealedName> names, Sealed personal) {

    SealedParticipant {
        names = List.copyOf(names);
    }

    record SealedName(LocalDate since, Sealed sealed) {}

    static @Nullable SealedParticipant evolve(@Nullable SealedParticipant facts, ParticipantEvent event) {
        if (event instanceof ParticipantEvent.Registered registered) {
            return new SealedParticipant(
                    List.of(new SealedName(registered.happenedOn(), registered.personal())), registered.personal());
        }
        if (event instanceof ParticipantEvent.Renamed renamed && facts != null) {
            List<SealedName> names = new ArrayList<>(facts.names);
            names.add(new SealedName(renamed.happenedOn(), renamed.personal()));
            return new SealedParticipant(names, facts.personal);
        }
        return facts;
    }

    /** In clear; empty when the person was erased. */
    Optional<ParticipantFacts> open(Vault vault) {
        List<NameSince> clear = new ArrayList<>();
        for (SealedName name : names) {
            Optional<Map<String, String>> opened = vault.open(name.sealed());
            if (opened.isEmpty()) {
                return Optional.empty();
            }
            clear.add(new NameSince(name.since(), opened.get().getOrDefault("name", "")));
        }
        return vault.open(personal)
                .map(fields ->
                        new ParticipantFacts(clear, day(fields.get("birthDate")), day(fields.get("graduationDate"))));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
