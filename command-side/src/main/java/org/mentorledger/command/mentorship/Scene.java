package org.mentorledger.command.mentorship;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Act;
import org.mentorledger.command.facts.Facts;
import org.mentorledger.command.facts.ProgramFacts;
import org.mentorledger.kernel.id.MentorshipId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.program.Policy;
import org.mentorledger.kernel.vault.KeyName;
import org.mentorledger.kernel.vault.Sealed;
import org.mentorledger.kernel.vault.Vault;

/** Everything that a decision about a mentorship looks at: what there is, who acts and when, and the world around. */
record Scene(
        MentorshipId mentorshipId, MentorshipState state, ProgramFacts program, Act act, Facts facts, Vault vault) {

    /** The rules the mentorship runs by: its own, or those of its program at its version. */
    Policy policy() {
        return state.terms().policy(program);
    }

    /** The time zone of its days. */
    String zone() {
        return state.zone();
    }

    /** The day on which the command came. */
    LocalDate today() {
        return act.today(zone());
    }

    /** The day said, or else today. */
    LocalDate dayOr(@Nullable LocalDate said) {
        return said == null ? today() : said;
    }

    /** Whether the actor is of the program's office. */
    boolean byOffice() {
        return Who.isOffice(act.actor(), Optional.of(program));
    }

    /** The party who acts, or for whom the office acts; null: the office acts as itself. */
    @Nullable
    ParticipantId party() {
        return Who.party(state, act);
    }

    /** One text, sealed under the key of the mentorship. */
    Sealed sealed(String field, String text) {
        return vault.seal(KeyName.of(mentorshipId), Map.of(field, text));
    }

    /** One text, if given, sealed under the key of the mentorship. */
    @Nullable
    Sealed sealedIfGiven(String field, @Nullable String text) {
        return text == null ? null : sealed(field, text);
    }

    /** Texts sealed under the key of whoever acts: their own words. */
    Sealed sealedAsOwn(Map<String, String> fields) {
        ParticipantId party = party();
        String key = party == null ? KeyName.ofSubject(act.actor().subject()) : KeyName.of(party);
        return vault.seal(key, fields);
    }

    /** One text, if given: their own words. */
    @Nullable
    Sealed sealedAsOwnIfGiven(String field, @Nullable String text) {
        return text == null ? null : sealedAsOwn(Map.of(field, text));
    }
}
