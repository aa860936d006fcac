package org.mentorledger.command.program;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.ToStream;
import org.mentorledger.command.policy.PolicyOverrides;
import org.mentorledger.kernel.id.CohortId;
import org.mentorledger.kernel.id.CycleId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.PeriodId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.id.SessionId;
import org.mentorledger.kernel.id.StreamId;
import org.mentorledger.kernel.program.PeriodKind;
import org.mentorledger.kernel.program.Template;

/** What can be asked of a program's stream. */
sealed interface ProgramCommand extends ToStream {

    ProgramId programId();

    @Override
    @TargetAggregateIdentifier
    default String streamId() {
        return StreamId.of(programId());
    }

    record DefineProgram(
            ProgramId programId,
            String name,
            Template template,
            @Nullable String timeZone,
            List<String> coordinatorIds,
            @Nullable PolicyOverrides policy)
            implements ProgramCommand {}

    record OpenCycle(ProgramId programId, CycleId cycleId, String name, LocalDate from, LocalDate to)
            implements ProgramCommand {}

    record RevisePolicy(ProgramId programId, PolicyOverrides policy) implements ProgramCommand {}

    record AnnouncePeriod(
            ProgramId programId,
            PeriodId periodId,
            @Nullable CycleId cycleId,
            PeriodKind kind,
            String name,
            LocalDate from,
            LocalDate to)
            implements ProgramCommand {}

    record AppointCoordinator(ProgramId programId, String coordinatorId) implements ProgramCommand {}

    record RemoveCoordinator(ProgramId programId, String coordinatorId) implements ProgramCommand {}

    record ListCareer(
            ProgramId programId,
            String career,
            List<String> regions,
            @Nullable ParticipantId suggestedBy) implements ProgramCommand {}

    record DelistCareer(ProgramId programId, String career) implements ProgramCommand {}

    record DefineCohort(
            ProgramId programId,
            CohortId cohortId,
            String name,
            @Nullable String population) implements ProgramCommand {}

    /** Notes into which sessions a cohort was divided. */
    record PlanCohort(ProgramId programId, CohortId cohortId, List<SessionId> sessionIds) implements ProgramCommand {}
}
