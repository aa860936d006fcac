package org.mentorledger.command.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private static final Map<ProfileField, String> DAYS =
            Map.of(ProfileField.BIRTH_DATE, "birthDate", ProfileField.GRADUATION_DATE, "graduationDate");

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
        return Optional.of(new ParticipantFacts(
                clear, day(vault, "birthDate"), day(vault, "graduationDate"), safeguards, retiredInto, invitation));
    }

    private @Nullable LocalDate day(Vault vault, String name) {
        return Optional.ofNullable(days.get(name))
                .flatMap(vault::open)
                .map(fields -> fields.get(name))
                .map(LocalDate::parse)
                .orElse(null);
    }
}
