package org.mentorledger.kernel.membership;

import java.time.LocalDate;
import java.util.List;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.program.MemberRole;

/** The vocabulary of the Membership stream. */
public sealed interface MembershipEvent extends LedgerEvent {

    /** The program. */
    ProgramId programId();

    /** The person. */
    ParticipantId participantId();

    /** The person is a member of the program in these roles, which replace earlier ones. */
    record Accepted(
            ProgramId programId, ParticipantId participantId, List<MemberRole> roles, LocalDate happenedOn, String zone)
            implements MembershipEvent {
        public Accepted {
            roles = List.copyOf(roles);
        }
    }

    /** The member agreed, on the business date given, to one version of an agreement of the program. */
    record AgreementSigned(
            ProgramId programId,
            ParticipantId participantId,
            String agreement,
            int version,
            LocalDate happenedOn,
            String zone)
            implements MembershipEvent {}
}
