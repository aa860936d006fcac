package org.mentorledger.command.membership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Input;
import org.mentorledger.command.membership.MembershipCommand.RecordTraining;
import org.mentorledger.command.membership.MembershipCommand.RevokeAgreement;
import org.mentorledger.command.membership.MembershipCommand.RevokeTraining;
import org.mentorledger.command.membership.MembershipCommand.SignAgreement;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;

/** The inputs of {@link PreparationMutations}. */
final class PreparationInput {
    private static final int MANY = 100_000;
    private static final int WEEK = 10_080;

    private PreparationInput() {}

    record SignAgreementInput(
            String programId,
            String participantId,
            String agreement,
            @Nullable LocalDate signedOn) {

        SignAgreement command() {
            return new SignAgreement(
                    Input.id("programId", programId, ProgramId::new),
                    Input.id("participantId", participantId, ParticipantId::new),
                    Input.line("agreement", agreement),
                    signedOn);
        }
    }

    record RevokeAgreementInput(
            String programId,
            String participantId,
            String agreement,
            @Nullable Integer version,
            String reason,
            @Nullable LocalDate revokedOn) {

        RevokeAgreement command() {
            return new RevokeAgreement(
                    Input.id("programId", programId, ProgramId::new),
                    Input.id("participantId", participantId, ParticipantId::new),
                    Input.line("agreement", agreement),
                    Input.between("version", version, 1, MANY),
                    Input.passage("reason", reason),
                    revokedOn);
        }
    }

    record RecordTrainingInput(
            String programId,
            String participantId,
            String training,
            @Nullable Integer version,
            LocalDate completedOn,
            @Nullable Integer minutes) {

        RecordTraining command() {
            Input.between("version", version, 1, MANY);
            return new RecordTraining(
                    Input.id("programId", programId, ProgramId::new),
                    Input.id("participantId", participantId, ParticipantId::new),
                    Input.line("training", training),
                    version == null ? 1 : version,
                    completedOn,
                    Input.between("minutes", minutes, 1, WEEK),
                    null);
        }
    }

    record RevokeTrainingInput(
            String programId,
            String participantId,
            String training,
            @Nullable Integer version,
            String reason,
            @Nullable LocalDate revokedOn) {

        RevokeTraining command() {
            return new RevokeTraining(
                    Input.id("programId", programId, ProgramId::new),
                    Input.id("participantId", participantId, ParticipantId::new),
                    Input.line("training", training),
                    Input.between("version", version, 1, MANY),
                    null,
                    null,
                    Input.passage("reason", reason),
                    revokedOn);
        }
    }
}
