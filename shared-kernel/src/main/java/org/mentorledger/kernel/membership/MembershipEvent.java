package org.mentorledger.kernel.membership;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.id.CohortId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.id.SessionId;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.kernel.vault.Sealed;

/** The vocabulary of the Membership stream. Reasons are sealed under the person's key, as {@code reason}. */
public sealed interface MembershipEvent extends LedgerEvent {

    /** The program. */
    ProgramId programId();

    /** The person. */
    ParticipantId participantId();

    /** The person asks to become a member in these roles, and agrees that the program's office knows them for it. */
    record Applied(
            ProgramId programId, ParticipantId participantId, List<MemberRole> roles, LocalDate happenedOn, String zone)
            implements MembershipEvent {
        public Applied {
            roles = List.copyOf(roles);
        }
    }

    /** The person is a member of the program in these roles, which replace earlier ones. */
    record Accepted(
            ProgramId programId, ParticipantId participantId, List<MemberRole> roles, LocalDate happenedOn, String zone)
            implements MembershipEvent {
        public Accepted {
            roles = List.copyOf(roles);
        }
    }

    /** The program does not take the person who applied. */
    record Declined(ProgramId programId, ParticipantId participantId, Sealed text, LocalDate happenedOn, String zone)
            implements MembershipEvent {}

    /** The member agreed, on the business date given, to one version of an agreement of the program. */
    record AgreementSigned(
            ProgramId programId,
            ParticipantId participantId,
            String agreement,
            int version,
            LocalDate happenedOn,
            String zone)
            implements MembershipEvent {}

    /** From the business date given, the member is no longer bound by that version of the agreement. */
    record AgreementRevoked(
            ProgramId programId,
            ParticipantId participantId,
            String agreement,
            int version,
            Sealed text,
            LocalDate happenedOn,
            String zone)
            implements MembershipEvent {}

    /**
     * The person completed, on the business date given, one version of a training.
     *
     * @param minutes how long it took, if known
     * @param sessionId by which session; null: somebody recorded it by hand
     */
    record TrainingCompleted(
            ProgramId programId,
            ParticipantId participantId,
            String training,
            int version,
            @Nullable Integer minutes,
            @Nullable SessionId sessionId,
            LocalDate happenedOn,
            String zone)
            implements MembershipEvent {}

    /**
     * From the business date given, the training no longer counts as completed.
     *
     * @param completedOn which of several completions of that version is meant, by its day; null: all of them
     * @param sessionId that by which session is meant; null: by whichever, and by hand
     */
    record TrainingRevoked(
            ProgramId programId,
            ParticipantId participantId,
            String training,
            int version,
            @Nullable LocalDate completedOn,
            @Nullable SessionId sessionId,
            Sealed text,
            LocalDate happenedOn,
            String zone)
            implements MembershipEvent {}

    /** From the business date given, the person is no member, and asks no more to be one. */
    record Withdrawn(ProgramId programId, ParticipantId participantId, Sealed text, LocalDate happenedOn, String zone)
            implements MembershipEvent {}

    /** From the business date given, the person is a member again, in the roles they had. */
    record Returned(ProgramId programId, ParticipantId participantId, LocalDate happenedOn, String zone)
            implements MembershipEvent {}

    /**
     * The member belongs to that cohort of the program from now on, and to no other.
     *
     * @param cohortId null: to none
     */
    record CohortAssigned(
            ProgramId programId,
            ParticipantId participantId,
            @Nullable CohortId cohortId,
            LocalDate happenedOn,
            String zone)
            implements MembershipEvent {}

    /** The member has experience in these careers, which replace earlier ones, and is retired or not. */
    record ExperienceDeclared(
            ProgramId programId,
            ParticipantId participantId,
            List<String> careers,
            boolean retired,
            LocalDate happenedOn,
            String zone)
            implements MembershipEvent {
        public ExperienceDeclared {
            careers = List.copyOf(careers);
        }
    }

    /**
     * A mentor tells of their sector, for one career; it replaces what they told of it before. Sealed, where given: {@code
     * past present future education learning employment other}, and {@code titles links} (JSON lists, in the order of the
     * resources; a link may be empty).
     */
    record SectorBriefed(
            ProgramId programId,
            ParticipantId participantId,
            String career,
            List<BriefResource> resources,
            Sealed text,
            LocalDate happenedOn,
            String zone)
            implements MembershipEvent {
        public SectorBriefed {
            resources = List.copyOf(resources);
        }
    }
}
