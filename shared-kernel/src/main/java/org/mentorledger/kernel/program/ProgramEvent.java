package org.mentorledger.kernel.program;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.id.CohortId;
import org.mentorledger.kernel.id.CycleId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.PeriodId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.id.SessionId;

/** The vocabulary of the Program stream. */
public sealed interface ProgramEvent extends LedgerEvent {

    /** The program. */
    ProgramId programId();

    /** The program exists and runs by this policy, version 1. */
    record Defined(
            ProgramId programId,
            String name,
            Template template,
            Policy policy,
            int policyVersion,
            List<String> coordinatorIds,
            LocalDate happenedOn,
            String zone)
            implements ProgramEvent {
        public Defined {
            coordinatorIds = List.copyOf(coordinatorIds);
        }
    }

    /** The program runs a cycle (a term, a placement period) from the first to the last day given, both included. */
    record CycleOpened(
            ProgramId programId,
            CycleId cycleId,
            String name,
            LocalDate from,
            LocalDate to,
            LocalDate happenedOn,
            String zone)
            implements ProgramEvent {}

    /** New mentorships run by this policy; those that run keep the version they run by. */
    record PolicyRevised(ProgramId programId, Policy policy, int policyVersion, LocalDate happenedOn, String zone)
            implements ProgramEvent {}

    /** Everyone in the program may know that this period lies between these days, both included, perhaps within a cycle. */
    record PeriodAnnounced(
            ProgramId programId,
            PeriodId periodId,
            @Nullable CycleId cycleId,
            PeriodKind kind,
            String name,
            LocalDate from,
            LocalDate to,
            LocalDate happenedOn,
            String zone)
            implements ProgramEvent {}

    /** Whoever bears this token subject or participant id is of the program's office. */
    record CoordinatorAppointed(ProgramId programId, String coordinatorId, LocalDate happenedOn, String zone)
            implements ProgramEvent {}

    /** Whoever bears this token subject or participant id is no longer of the program's office. */
    record CoordinatorRemoved(ProgramId programId, String coordinatorId, LocalDate happenedOn, String zone)
            implements ProgramEvent {}

    /**
     * People of the program may pick that career from its list; whoever lists it again lists it anew.
     *
     * @param regions where it is to be found
     * @param suggestedBy whose suggestion it was, if anybody's
     */
    record CareerListed(
            ProgramId programId,
            String career,
            List<String> regions,
            @Nullable ParticipantId suggestedBy,
            LocalDate happenedOn,
            String zone)
            implements ProgramEvent {
        public CareerListed {
            regions = List.copyOf(regions);
        }
    }

    /** Nobody picks that career any more; who had picked it keeps it. */
    record CareerDelisted(ProgramId programId, String career, LocalDate happenedOn, String zone)
            implements ProgramEvent {}

    /** The program has a population of that name, such as the Grade 12 of a school; told again, it has another name. */
    record CohortDefined(
            ProgramId programId,
            CohortId cohortId,
            String name,
            @Nullable String population,
            LocalDate happenedOn,
            String zone)
            implements ProgramEvent {}

    /** A cohort was divided into these sessions. */
    record CohortPlanned(
            ProgramId programId, CohortId cohortId, List<SessionId> sessionIds, LocalDate happenedOn, String zone)
            implements ProgramEvent {
        public CohortPlanned {
            sessionIds = List.copyOf(sessionIds);
        }
    }
}
