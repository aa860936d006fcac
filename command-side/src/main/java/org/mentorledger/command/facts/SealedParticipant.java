package org.mentorledger.command.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.facts.ParticipantFacts.NameSince;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.participant.ParticipantEvent;
import org.mentorledger.kernel.participant.ProfileField;
import org.mentorledger.kernel.vault.Sealed;
import org.mentorledger.kernel.vault.Vault;

/**
 * A person's facts as they may stay in memory: as ciphertext.
 *
 * @param days where each day that is known of them, such as {@code birthDate}, was sealed last
 */
record SealedParticipant(
        List<SealedName> names,
        Map<String, Sealed> days,
        Safeguards safeguards,
        @Nullable ParticipantId retiredInto,
        @Nullable Invitation invitation) {
    private static final String NAME = "name";
    private static final String BIRTH = "birthDate";
    private static final String GRADUATION = "graduationDate";
    private static final Map<ProfileField, String> DAYS =
            Map.of(ProfileField.BIRTH_DATE, BIRTH, ProfileField.GRADUATION_DATE, GRADUATION);
    private static final Set<String> OPENED = Set.of(NAME, BIRTH, GRADUATION);

    SealedParticipant {
        names = List.copyOf(names);
        days = Map.copyOf(days);
    }

    record SealedName(LocalDate since, Sealed sealed) {}

    static @Nullable SealedParticipant evolve(@Nullable SealedParticipant facts, ParticipantEvent event) {
        if (event instanceof ParticipantEvent.Registered registered) {
            return new SealedParticipant(
                            List.of(new SealedName(registered.happenedOn(), registered.personal())),
                            Map.of(),
                            Safeguards.NONE,
                            null,
                            null)
                    .revised(List.of(), registered.personal());
        }
        return facts == null ? null : facts.after(event);
    }

    private SealedParticipant after(ParticipantEvent event) {
        if (event instanceof ParticipantEvent.Renamed renamed) {
            List<SealedName> more = new ArrayList<>(names);
            more.add(new SealedName(renamed.happenedOn(), renamed.personal()));
            return new SealedParticipant(more, days, safeguards, retiredInto, invitation);
        }
        if (event instanceof ParticipantEvent.ProfileRevised revised) {
            return revised(revised.cleared(), revised.personal());
        }
        ParticipantId into = event instanceof ParticipantEvent.Merged merged
                ? merged.keptId()
                : event instanceof ParticipantEvent.MergeUndone ? null : retiredInto;
        Invitation open = event instanceof ParticipantEvent.AccountInvited invited
                ? Invitation.by(invited)
                : event instanceof ParticipantEvent.AccountLinked ? null : invitation;
        return new SealedParticipant(names, days, safeguards.after(event), into, open);
    }

    private SealedParticipant revised(List<ProfileField> cleared, @Nullable Sealed personal) {
        Map<String, Sealed> known = new HashMap<>(days);
        DAYS.forEach((field, name) -> {
            if (personal != null && personal.fields().containsKey(name)) {
                known.put(name, personal);
            } else if (cleared.contains(field)) {
                known.remove(name);
            }
        });
        return new SealedParticipant(names, known, safeguards, retiredInto, invitation);
    }

    /** In clear; empty when the person was erased. What is sealed together is opened together, and nothing beside. */
    Optional<ParticipantFacts> open(Vault vault) {
        Map<Sealed, Optional<Map<String, String>>> opened = new HashMap<>();
        Function<Sealed, Optional<Map<String, String>>> open =
                text -> opened.computeIfAbsent(text, one -> vault.open(one, OPENED));
        List<NameSince> clear = new ArrayList<>();
        for (SealedName name : names) {
            Optional<Map<String, String>> fields = open.apply(name.sealed());
            if (fields.isEmpty()) {
                return Optional.empty();
            }
            clear.add(new NameSince(name.since(), fields.get().getOrDefault(NAME, "")));
        }
        return Optional.of(new ParticipantFacts(
                clear, day(open, BIRTH), day(open, GRADUATION), safeguards, retiredInto, invitation));
    }

    private @Nullable LocalDate day(Function<Sealed, Optional<Map<String, String>>> open, String name) {
        return Optional.ofNullable(days.get(name))
                .flatMap(open)
                .map(fields -> fields.get(name))
                .map(LocalDate::parse)
                .orElse(null);
    }
}
