package org.mentorledger.command.program;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.mentorledger.command.dispatch.Commands;
import org.mentorledger.command.dispatch.Envelopes;
import org.mentorledger.command.policy.PolicyInput;
import org.mentorledger.command.program.ProgramInput.AnnouncePeriodInput;
import org.mentorledger.command.program.ProgramInput.AppointCoordinatorInput;
import org.mentorledger.command.program.ProgramInput.DefineProgramInput;
import org.mentorledger.command.program.ProgramInput.OpenCycleInput;
import org.mentorledger.command.program.ProgramInput.RemoveCoordinatorInput;
import org.mentorledger.command.program.ProgramInput.ReviseProgramPolicyInput;
import org.mentorledger.kernel.actor.Actor;
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

    @MutationMapping
    CompletableFuture<Receipt> defineProgram(
            @Argument DefineProgramInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(PolicyInput.cleared(environment)), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> openCycle(
            @Argument OpenCycleInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> reviseProgramPolicy(
            @Argument ReviseProgramPolicyInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(PolicyInput.cleared(environment)), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> announcePeriod(
            @Argument AnnouncePeriodInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> appointCoordinator(
            @Argument AppointCoordinatorInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> removeCoordinator(
            @Argument RemoveCoordinatorInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }
}
