package org.mentorledger.command.membership;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Input;
import org.mentorledger.command.membership.MembershipCommand.AcceptApplication;
import org.mentorledger.command.membership.MembershipCommand.ApplyToProgram;
import org.mentorledger.command.membership.MembershipCommand.DeclineApplication;
import org.mentorledger.command.membership.MembershipCommand.JoinProgram;
import org.mentorledger.command.membership.MembershipCommand.ReturnToProgram;
import org.mentorledger.command.membership.MembershipCommand.WithdrawFromProgram;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.program.MemberRole;

/** The inputs of {@link MembershipMutations}. */
final class MembershipInput {
    private MembershipInput() {}

    record ApplyToProgramInput(
            String programId,
            String participantId,
            List<MemberRole> roles,
            boolean consent,
            @Nullable LocalDate appliedOn) {

        ApplyToProgram command() {
            if (!consent) {
                throw Input.bad("consent", "Whoever applies agrees that the program's office knows them");
            }
            return new ApplyToProgram(
                    Input.id("programId", programId, ProgramId::new),
                    Input.id("participantId", participantId, ParticipantId::new),
                    Input.some("roles", roles),
                    appliedOn);
        }
    }

    record AcceptApplicationInput(
            String programId,
            String participantId,
            @Nullable List<MemberRole> roles,
            @Nullable LocalDate acceptedOn) {

        AcceptApplication command() {
            return new AcceptApplication(
                    Input.id("programId", programId, ProgramId::new),
                    Input.id("participantId", participantId, ParticipantId::new),
                    roles == null ? List.of() : Input.some("roles", roles),
                    acceptedOn);
        }
    }

    record DeclineApplicationInput(
            String programId,
            String participantId,
            String reason,
            @Nullable LocalDate declinedOn) {

        DeclineApplication command() {
            return new DeclineApplication(
                    Input.id("programId", programId, ProgramId::new),
                    Input.id("participantId", participantId, ParticipantId::new),
                    Input.passage("reason", reason),
                    declinedOn);
        }
    }

    record JoinProgramInput(
            String participantId,
            String programId,
            List<MemberRole> roles,
            @Nullable LocalDate joinedOn,
            @Nullable String fromProgramId) {

        JoinProgram command() {
            return new JoinProgram(
                    Input.id("programId", programId, ProgramId::new),
                    Input.id("participantId", participantId, ParticipantId::new),
                    Input.some("roles", roles),
                    joinedOn,
                    fromProgramId == null ? null : Input.id("fromProgramId", fromProgramId, ProgramId::new),
                    false);
        }
    }

    record WithdrawFromProgramInput(
            String programId,
            String participantId,
            String reason,
            @Nullable LocalDate withdrawnOn) {

        WithdrawFromProgram command() {
            return new WithdrawFromProgram(
                    Input.id("programId", programId, ProgramId::new),
                    Input.id("participantId", participantId, ParticipantId::new),
                    Input.passage("reason", reason),
                    withdrawnOn);
        }
    }

    record ReturnToProgramInput(
            String programId,
            String participantId,
            @Nullable LocalDate returnedOn) {

        ReturnToProgram command() {
            return new ReturnToProgram(
                    Input.id("programId", programId, ProgramId::new),
                    Input.id("participantId", participantId, ParticipantId::new),
                    returnedOn);
        }
    }
}
