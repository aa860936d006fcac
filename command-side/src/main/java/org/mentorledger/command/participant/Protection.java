package org.mentorledger.command.participant;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Act;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.facts.ParticipantFacts;
import org.mentorledger.command.participant.ParticipantCommand.ClearScreening;
import org.mentorledger.command.participant.ParticipantCommand.GiveConsent;
import org.mentorledger.command.participant.ParticipantCommand.LinkGuardian;
import org.mentorledger.command.participant.ParticipantCommand.RevokeScreening;
import org.mentorledger.command.participant.ParticipantCommand.UnlinkGuardian;
import org.mentorledger.command.participant.ParticipantCommand.WithdrawConsent;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.participant.ConsentMethod;
import org.mentorledger.kernel.participant.ParticipantEvent;
import org.mentorledger.kernel.vault.KeyName;
import org.mentorledger.kernel.vault.Sealed;
import org.mentorledger.kernel.vault.Vault;

/** What becomes true of a person's guardians, consents and checks. */
final class Protection {
    private static final int OF_AGE = 18;

    private final ParticipantState state;
    private final Act act;
    private final Vault vault;

    Protection(ParticipantState state, Act act, Vault vault) {
        this.state = state;
        this.act = act;
        this.vault = vault;
    }

    Decision link(LinkGuardian command, Optional<ParticipantFacts> guardian) {
        if (command.guardianId().equals(command.participantId())) {
            return ParticipantRule.OWN_GUARDIAN.refuse("guardianId");
        }
        if (guardian.isEmpty()) {
            return CommonRule.NOT_FOUND.refuse("guardianId");
        }
        if (guardian.get().ageOn(act.today(state.zone())).orElse(OF_AGE) < OF_AGE) {
            return CommonRule.TOO_YOUNG.refuse("guardianId");
        }
        return state.guardians().contains(command.guardianId())
                ? Decision.alreadySo()
                : Decision.done(new ParticipantEvent.GuardianLinked(
                        command.participantId(),
                        command.guardianId(),
                        sealed(command.participantId(), "relation", command.relation()),
                        act.today(state.zone()),
                        state.zone()));
    }

    Decision unlink(UnlinkGuardian command) {
        return state.guardians().contains(command.guardianId())
                ? Decision.done(new ParticipantEvent.GuardianUnlinked(
                        command.participantId(), command.guardianId(), act.today(state.zone()), state.zone()))
                : Decision.alreadySo();
    }

    Decision consent(GiveConsent command) {
        boolean byHand = ParticipantBars.isGuardian(state, act.actor());
        ParticipantId guardian = byHand ? act.actor().participant() : command.guardianId();
        if (byHand && command.guardianId() != null && !command.guardianId().equals(guardian)) {
            return ParticipantRule.GUARDIAN_NOT_LINKED.refuse("guardianId");
        }
        if (guardian != null && !state.guardians().contains(guardian)) {
            return ParticipantRule.GUARDIAN_NOT_LINKED.refuse("guardianId");
        }
        if (!byHand && command.documentId() == null) {
            return ParticipantRule.CONSENT_UNATTESTED.refuse("documentId");
        }
        if (act.isBefore(command.givenOn())) {
            return ParticipantRule.RECORDED_AHEAD.refuse("givenOn");
        }
        return state.safeguards().hasConsentOn(command.givenOn(), command.kind(), command.programId())
                ? Decision.alreadySo()
                : Decision.done(new ParticipantEvent.ConsentGiven(
                        command.participantId(),
                        command.kind(),
                        command.programId(),
                        guardian,
                        byHand ? ConsentMethod.OWN_HAND : ConsentMethod.PAPER_ATTESTED,
                        command.documentId(),
                        command.givenOn(),
                        state.zone()));
    }

    Decision withdraw(WithdrawConsent command) {
        LocalDate day = orToday(command.withdrawnOn());
        if (act.isBefore(day)) {
            return ParticipantRule.RECORDED_AHEAD.refuse("withdrawnOn");
        }
        return state.safeguards().hasAnyConsentOn(day, command.kind(), command.programId())
                ? Decision.done(new ParticipantEvent.ConsentWithdrawn(
                        command.participantId(), command.kind(), command.programId(), day, state.zone()))
                : Decision.alreadySo();
    }

    Decision clear(ClearScreening command) {
        LocalDate until = command.expiresOn();
        if (act.isBefore(command.clearedOn())) {
            return ParticipantRule.RECORDED_AHEAD.refuse("clearedOn");
        }
        if (until != null && until.isBefore(command.clearedOn())) {
            return ParticipantRule.EXPIRES_BEFORE_CLEARED.refuse("expiresOn");
        }
        return state.safeguards().hasCheck(command.kind(), command.clearedOn(), until)
                ? Decision.alreadySo()
                : Decision.done(new ParticipantEvent.ScreeningCleared(
                        command.participantId(),
                        command.kind(),
                        until,
                        sealed(command.participantId(), "reference", command.reference()),
                        command.clearedOn(),
                        state.zone()));
    }

    Decision revoke(RevokeScreening command) {
        LocalDate day = orToday(command.revokedOn());
        if (act.isBefore(day)) {
            return ParticipantRule.RECORDED_AHEAD.refuse("revokedOn");
        }
        return state.safeguards().isScreenedOn(day, command.kind())
                ? Decision.done(new ParticipantEvent.ScreeningRevoked(
                        command.participantId(), command.kind(), day, state.zone()))
                : Decision.alreadySo();
    }

    private LocalDate orToday(@Nullable LocalDate day) {
        return day == null ? act.today(state.zone()) : day;
    }

    private @Nullable Sealed sealed(ParticipantId person, String field, @Nullable String value) {
        return value == null ? null : vault.seal(KeyName.of(person), Map.of(field, value));
    }
}
