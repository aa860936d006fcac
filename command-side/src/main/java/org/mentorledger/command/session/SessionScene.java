package org.mentorledger.command.session;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Act;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Office;
import org.mentorledger.command.dispatch.Origin;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.facts.Facts;
import org.mentorledger.command.facts.MembershipFacts;
import org.mentorledger.command.facts.ProgramFacts;
import org.mentorledger.command.session.Planning.Status;
import org.mentorledger.kernel.id.CohortId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.SessionId;
import org.mentorledger.kernel.session.SessionPlan;
import org.mentorledger.kernel.vault.KeyName;
import org.mentorledger.kernel.vault.Sealed;
import org.mentorledger.kernel.vault.Vault;

/** Everything that a decision about a session looks at: what there is, who acts and when, and the world around. */
record SessionScene(SessionId sessionId, SessionState state, ProgramFacts program, Act act, Facts facts, Vault vault) {

    SessionPlan plan() {
        return state.planning().plan();
    }

    String zone() {
        return state.zone();
    }

    /** The day on which the command came. */
    LocalDate today() {
        return act.today(zone());
    }

    /** The day on which the session is or was held. */
    LocalDate day() {
        return plan().day();
    }

    LocalDate dayOf(Instant moment) {
        return moment.atZone(ZoneId.of(zone())).toLocalDate();
    }

    /** Whether that moment lies on a day that has begun nowhere on earth. */
    boolean isAhead(@Nullable Instant moment) {
        return moment != null && act.isBefore(dayOf(moment));
    }

    boolean knows(ParticipantId person) {
        return facts.participant(person).isPresent();
    }

    /** Whether the actor is of the program's office. */
    boolean byOffice() {
        return Office.has(act.actor(), program.coordinatorIds());
    }

    /** Whether the actor leads the session. */
    boolean byLeader() {
        ParticipantId person = act.actor().participant();
        return person != null && known().leader(person).isPresent();
    }

    /** Who is who in it. */
    Known known() {
        return new Known(state, facts);
    }

    /** To which that person belongs now. */
    @Nullable
    CohortId cohortOf(ParticipantId person) {
        return facts.membership(state.programId(), person)
                .flatMap(membership -> Optional.ofNullable(membership.cohort()))
                .orElse(null);
    }

    /** That person in the session's program, if they are a member now or were one on its day. */
    Optional<MembershipFacts> member(ParticipantId person) {
        return facts.membership(state.programId(), person)
                .filter(member -> member.isActive() || member.isActiveOn(day()));
    }

    /** Bars what is done with a session that is to be held. */
    Optional<Refusal> cancelled() {
        return state.planning().isIn(Status.CANCELLED)
                ? Optional.of(SessionRule.SESSION_CANCELLED.refuse("sessionId"))
                : Optional.empty();
    }

    /** Bars what is done before a session was held or cancelled only, unless the office tells the past. */
    Optional<Refusal> over() {
        if (act.origin() == Origin.LIVE || !state.planning().isIn(Status.HELD)) {
            return closed();
        }
        return byOffice() ? Optional.empty() : Optional.of(CommonRule.FORBIDDEN.refuse());
    }

    /** Bars what is done before a session was held or cancelled only. */
    Optional<Refusal> closed() {
        return state.planning().isIn(Status.HELD)
                ? Optional.of(SessionRule.SESSION_HELD.refuse("sessionId"))
                : cancelled();
    }

    /** Bars what is done on the session's day at the earliest. */
    Optional<Refusal> early() {
        return act.isBefore(day()) ? Optional.of(SessionRule.SESSION_IN_FUTURE.refuse("sessionId")) : Optional.empty();
    }

    /** One text that belongs to the session. */
    Sealed sealed(String field, String text) {
        return vault.seal(KeyName.of(sessionId), Map.of(field, text));
    }

    /** One text about a person. */
    Sealed sealedOf(ParticipantId person, String field, String text) {
        return vault.seal(KeyName.of(person), Map.of(field, text));
    }

    /** One text about a person, if given. */
    @Nullable
    Sealed sealedIfGiven(ParticipantId person, String field, @Nullable String text) {
        return text == null ? null : sealedOf(person, field, text);
    }
}
