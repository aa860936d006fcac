package org.mentorledger.command.program;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Commands;
import org.mentorledger.command.dispatch.Envelopes;
import org.mentorledger.command.dispatch.Input;
import org.mentorledger.command.program.ProgramCommand.DefineProgram;
import org.mentorledger.command.program.ProgramCommand.OpenCycle;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.id.CycleId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.program.Template;
import org.mentorledger.kernel.receipt.Receipt;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations of programs: input to command. */
@Controller
class ProgramMutations {
    private final Commands commands;
    private final Envelopes envelopes;

    ProgramMutations(Commands commands, Envelopes envelopes) {
        this.commands = commands;
        this.envelopes = envelopes;
    }

    record DefineProgramInput(
            String id,
            String name,
            Template template,
            @Nullable String timeZone,
            @Nullable List<String> coordinatorIds,
            @Nullable PolicyOverrides policy) {

        DefineProgram command() {
            return new DefineProgram(
                    Input.id("id", id, ProgramId::new),
                    Input.line("name", name),
                    template,
                    Input.zoneIfGiven("timeZone", timeZone),
                    Input.lines("coordinatorIds", coordinatorIds).stream()
                            .distinct()
                            .toList(),
                    policy == null ? null : PolicyInput.checked(template, policy));
        }
    }

    record OpenCycleInput(String programId, String cycleId, String name, LocalDate from, LocalDate to) {

        OpenCycle command() {
            if (to.isBefore(from)) {
                throw Input.bad("to", "A cycle does not end before it begins");
            }
            return new OpenCycle(
                    Input.id("programId", programId, ProgramId::new),
                    Input.id("cycleId", cycleId, CycleId::new),
                    Input.line("name", name),
                    from,
                    to);
        }
    }

    @MutationMapping
    CompletableFuture<Receipt> defineProgram(
            @Argument DefineProgramInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> openCycle(
            @Argument OpenCycleInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }
}
