package org.mentorledger.command.membership;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.id.StreamId;
import org.mentorledger.kernel.program.MemberRole;

/** What can be asked of the stream of one person in one program. */
sealed interface MembershipCommand {

    ProgramId programId();

    ParticipantId participantId();

    @TargetAggregateIdentifier
    default String streamId() {
        return StreamId.of(programId(), participantId());
    }

    record JoinProgram(ProgramId programId, ParticipantId participantId, List<MemberRole> roles)
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
}
