package org.mentorledger.command.program;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Input;
import org.mentorledger.command.policy.PolicyInput;
import org.mentorledger.command.policy.PolicyOverrides;
import org.mentorledger.command.program.ProgramCommand.AnnouncePeriod;
import org.mentorledger.command.program.ProgramCommand.AppointCoordinator;
import org.mentorledger.command.program.ProgramCommand.DefineProgram;
import org.mentorledger.command.program.ProgramCommand.OpenCycle;
import org.mentorledger.command.program.ProgramCommand.RemoveCoordinator;
import org.mentorledger.command.program.ProgramCommand.RevisePolicy;
import org.mentorledger.kernel.id.CycleId;
import org.mentorledger.kernel.id.PeriodId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.program.PeriodKind;
import org.mentorledger.kernel.program.Template;

/** The inputs of {@link ProgramMutations}. */
final class ProgramInput {
    private ProgramInput() {}

    record DefineProgramInput(
            String id,
            String name,
            Template template,
            @Nullable String timeZone,
            @Nullable List<String> coordinatorIds,
            @Nullable PolicyOverrides policy) {

        DefineProgram command(Set<String> cleared) {
            return new DefineProgram(
                    Input.id("id", id, ProgramId::new),
                    Input.line("name", name),
                    template,
                    Input.zoneIfGiven("timeZone", timeZone),
                    Input.lines("coordinatorIds", coordinatorIds).stream()
                            .distinct()
                            .toList(),
                    policy == null ? null : whole(policy.clearing(cleared)));
        }

        private PolicyOverrides whole(PolicyOverrides said) {
            PolicyInput.missing(PolicyInput.checked(said).over(Templates.policy(template)))
                    .ifPresent(field -> {
                        throw Input.bad(field, "The rule counts by this number");
                    });
            return said;
        }
    }

    record OpenCycleInput(String programId, String cycleId, String name, LocalDate from, LocalDate to) {

        OpenCycle command() {
            if (to.isBefore(from)) {
                throw Input.bad("to", "A cycle does not end before it begins");
            }
            return new OpenCycle(
                    program(programId), Input.id("cycleId", cycleId, CycleId::new), Input.line("name", name), from, to);
        }
    }

    record ReviseProgramPolicyInput(String programId, PolicyOverrides policy) {

        RevisePolicy command(Set<String> cleared) {
            return new RevisePolicy(program(programId), PolicyInput.checked(policy.clearing(cleared)));
        }
    }

    record AnnouncePeriodInput(
            String programId,
            String periodId,
            @Nullable String cycleId,
            PeriodKind kind,
            String name,
            LocalDate from,
            LocalDate to) {

        AnnouncePeriod command() {
            if (to.isBefore(from)) {
                throw Input.bad("to", "A period does not end before it begins");
            }
            return new AnnouncePeriod(
                    program(programId),
                    Input.id("periodId", periodId, PeriodId::new),
                    Input.idIfGiven("cycleId", cycleId, CycleId::new),
                    kind,
                    Input.line("name", name),
                    from,
                    to);
        }
    }

    record AppointCoordinatorInput(String programId, String coordinatorId) {

        AppointCoordinator command() {
            return new AppointCoordinator(program(programId), Input.line("coordinatorId", coordinatorId));
        }
    }

    record RemoveCoordinatorInput(String programId, String coordinatorId) {

        RemoveCoordinator command() {
            return new RemoveCoordinator(program(programId), Input.line("coordinatorId", coordinatorId));
        }
    }

    private static ProgramId program(String id) {
        return Input.id("programId", id, ProgramId::new);
    }
}
