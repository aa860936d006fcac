package org.mentorledger.command.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.ToStream;
import org.mentorledger.kernel.id.CohortId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.id.SessionId;
import org.mentorledger.kernel.id.StreamId;
import org.mentorledger.kernel.membership.BriefResource;
import org.mentorledger.kernel.program.MemberRole;

/** What can be asked of the stream of one person in one program. */
sealed interface MembershipCommand extends ToStream {

    ProgramId programId();

    ParticipantId participantId();

    @Override
    @TargetAggregateIdentifier
    default String streamId() {
        return StreamId.of(programId(), participantId());
    }

    record ApplyToProgram(
            ProgramId programId,
            ParticipantId participantId,
            List<MemberRole> roles,
            @Nullable LocalDate appliedOn) implements MembershipCommand {}

    /**
     * Takes one who applied.
     *
     * @param roles those applied for when there are none
     */
    record AcceptApplication(
            ProgramId programId,
            ParticipantId participantId,
            List<MemberRole> roles,
            @Nullable LocalDate acceptedOn) implements MembershipCommand {}

    record DeclineApplication(
            ProgramId programId,
            ParticipantId participantId,
            String reason,
            @Nullable LocalDate declinedOn) implements MembershipCommand {}

    /**
     * Makes a member of somebody whom the office may know.
     *
     * @param fromProgramId a program of the same office, of which they are a member
     * @param registers whether the office has just registered them into the program
     */
    record JoinProgram(
            ProgramId programId,
            ParticipantId participantId,
            List<MemberRole> roles,
            @Nullable LocalDate joinedOn,
            @Nullable ProgramId fromProgramId,
            boolean registers)
            implements MembershipCommand {}

    /**
     * Signs agreements in the versions in force.
     *
     * @param signedOn the business date; today unless said
     */
    record SignAgreements(
            ProgramId programId,
            ParticipantId participantId,
            List<String> agreements,
            @Nullable LocalDate signedOn) implements MembershipCommand {}

    record SignAgreement(
            ProgramId programId,
            ParticipantId participantId,
            String agreement,
            @Nullable LocalDate signedOn) implements MembershipCommand {}

    /**
     * Takes an agreement back.
     *
     * @param version the latest signed when null
     */
    record RevokeAgreement(
            ProgramId programId,
            ParticipantId participantId,
            String agreement,
            @Nullable Integer version,
            String reason,
            @Nullable LocalDate revokedOn)
            implements MembershipCommand {}

    /**
     * Records a training.
     *
     * @param sessionId by which it was completed; null: by hand
     */
    record RecordTraining(
            ProgramId programId,
            ParticipantId participantId,
            String training,
            int version,
            LocalDate completedOn,
            @Nullable Integer minutes,
            @Nullable SessionId sessionId)
            implements MembershipCommand {}

    /**
     * Strikes out a training.
     *
     * @param version the latest completed when null
     * @param completedOn of several completions that of this day; all when null
     * @param sessionId of several completions that by this session; all when null
     */
    record RevokeTraining(
            ProgramId programId,
            ParticipantId participantId,
            String training,
            @Nullable Integer version,
            @Nullable LocalDate completedOn,
            @Nullable SessionId sessionId,
            String reason,
            @Nullable LocalDate revokedOn)
            implements MembershipCommand {}

    record WithdrawFromProgram(
            ProgramId programId,
            ParticipantId participantId,
            String reason,
            @Nullable LocalDate withdrawnOn) implements MembershipCommand {}

    record ReturnToProgram(
            ProgramId programId,
            ParticipantId participantId,
            @Nullable LocalDate returnedOn) implements MembershipCommand {}

    /**
     * Puts a member into a cohort, out of any other.
     *
     * @param cohortId null: into none
     */
    record AssignCohort(
            ProgramId programId,
            ParticipantId participantId,
            @Nullable CohortId cohortId) implements MembershipCommand {}

    record DeclareExperience(ProgramId programId, ParticipantId participantId, List<String> careers, boolean retired)
            implements MembershipCommand {}

    /**
     * Tells of the sector of a career.
     *
     * @param texts what is told, by the name of each part
     * @param sources where more is to be found
     */
    record BriefSector(
            ProgramId programId,
            ParticipantId participantId,
            String career,
            Map<String, String> texts,
            List<Source> sources)
            implements MembershipCommand {}

    /** Where more is to be found about a sector. */
    record Source(
            BriefResource resource, String title, @Nullable String link) {}
}
