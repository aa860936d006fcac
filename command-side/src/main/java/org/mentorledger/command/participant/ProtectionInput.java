package org.mentorledger.command.participant;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Input;
import org.mentorledger.command.participant.ParticipantCommand.ClearScreening;
import org.mentorledger.command.participant.ParticipantCommand.GiveConsent;
import org.mentorledger.command.participant.ParticipantCommand.LinkGuardian;
import org.mentorledger.command.participant.ParticipantCommand.RevokeScreening;
import org.mentorledger.command.participant.ParticipantCommand.UnlinkGuardian;
import org.mentorledger.command.participant.ParticipantCommand.WithdrawConsent;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.participant.ConsentKind;
import org.mentorledger.kernel.participant.ScreeningKind;

/** The inputs about guardians, consents and checks. */
final class ProtectionInput {
    private ProtectionInput() {}

    record LinkGuardianInput(
            String participantId,
            @Nullable String programId,
            String guardianId,
            @Nullable String relation) {
        LinkGuardian command() {
            return new LinkGuardian(
                    person(participantId),
                    program(programId),
                    Input.id("guardianId", guardianId, ParticipantId::new),
                    Input.lineIfGiven("relation", relation));
        }
    }

    record UnlinkGuardianInput(
            String participantId, @Nullable String programId, String guardianId) {
        UnlinkGuardian command() {
            return new UnlinkGuardian(
                    person(participantId), program(programId), Input.id("guardianId", guardianId, ParticipantId::new));
        }
    }

    record GiveConsentInput(
            String participantId,
            @Nullable String programId,
            ConsentKind kind,
            @Nullable String guardianId,
            @Nullable String documentId,
            LocalDate givenOn) {
        GiveConsent command() {
            return new GiveConsent(
                    person(participantId),
                    program(programId),
                    kind,
                    Input.idIfGiven("guardianId", guardianId, ParticipantId::new),
                    Input.idIfGiven("documentId", documentId, id -> new ParticipantId(id).value()),
                    givenOn);
        }
    }

    record WithdrawConsentInput(
            String participantId,
            @Nullable String programId,
            ConsentKind kind,
            @Nullable LocalDate withdrawnOn) {
        WithdrawConsent command() {
            return new WithdrawConsent(person(participantId), program(programId), kind, withdrawnOn);
        }
    }

    record ClearScreeningInput(
            String participantId,
            @Nullable String programId,
            ScreeningKind kind,
            LocalDate clearedOn,
            @Nullable LocalDate expiresOn,
            @Nullable String reference) {
        ClearScreening command() {
            return new ClearScreening(
                    person(participantId),
                    program(programId),
                    kind,
                    clearedOn,
                    expiresOn,
                    Input.lineIfGiven("reference", reference));
        }
    }

    record RevokeScreeningInput(
            String participantId,
            @Nullable String programId,
            ScreeningKind kind,
            @Nullable LocalDate revokedOn) {
        RevokeScreening command() {
            return new RevokeScreening(person(participantId), program(programId), kind, revokedOn);
        }
    }

    private static ParticipantId person(String id) {
        return Input.id("participantId", id, ParticipantId::new);
    }

    private static @Nullable ProgramId program(@Nullable String id) {
        return Input.idIfGiven("programId", id, ProgramId::new);
    }
}
