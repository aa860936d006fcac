package org.mentorledger.command.membership;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Act;
import org.mentorledger.command.facts.Facts;
import org.mentorledger.command.facts.ParticipantFacts;
import org.mentorledger.command.facts.ProgramFacts;
import org.mentorledger.command.membership.MembershipState.Status;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.kernel.vault.KeyName;
import org.mentorledger.kernel.vault.Sealed;
import org.mentorledger.kernel.vault.Vault;

/** What a decision about a membership is made from, beside the command. */
record Matter(@Nullable MembershipState state, Act act, ProgramFacts program, Facts facts, Vault vault) {

    /** The day given, or else today. */
    LocalDate day(@Nullable LocalDate given) {
        return given == null ? act.today(zone()) : given;
    }

    String zone() {
        return program.zone();
    }

    boolean knows(ParticipantId person) {
        return facts.participant(person).isPresent();
    }

    OptionalInt ageOn(LocalDate day, ParticipantId person) {
        Optional<ParticipantFacts> known = facts.participant(person);
        return known.isPresent() ? known.get().ageOn(day) : OptionalInt.empty();
    }

    Sealed sealed(String reason, ParticipantId person) {
        return sealed(Map.of("reason", reason), person);
    }

    Sealed sealed(Map<String, String> texts, ParticipantId person) {
        return vault.seal(KeyName.of(person), texts);
    }

    /** The state of who is a member now, in that role or in any. */
    Optional<MembershipState> active(@Nullable MemberRole role) {
        return Optional.ofNullable(state)
                .filter(known -> known.is(Status.ACCEPTED))
                .filter(known -> role == null || known.roles().contains(role));
    }
}
