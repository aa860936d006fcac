package org.mentorledger.command.membership;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.mentorledger.command.dispatch.Commands;
import org.mentorledger.command.dispatch.Envelopes;
import org.mentorledger.command.membership.MembershipInput.AcceptApplicationInput;
import org.mentorledger.command.membership.MembershipInput.ApplyToProgramInput;
import org.mentorledger.command.membership.MembershipInput.DeclineApplicationInput;
import org.mentorledger.command.membership.MembershipInput.JoinProgramInput;
import org.mentorledger.command.membership.MembershipInput.ReturnToProgramInput;
import org.mentorledger.command.membership.MembershipInput.WithdrawFromProgramInput;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.receipt.Receipt;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations of who is a member: input to command. */
@Controller
class MembershipMutations {
    private final Commands commands;
    private final Envelopes envelopes;

    MembershipMutations(Commands commands, Envelopes envelopes) {
        this.commands = commands;
        this.envelopes = envelopes;
    }

    @MutationMapping
    CompletableFuture<Receipt> applyToProgram(
            @Argument ApplyToProgramInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> acceptApplication(
            @Argument AcceptApplicationInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> declineApplication(
            @Argument DeclineApplicationInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> joinProgram(
            @Argument JoinProgramInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> withdrawFromProgram(
            @Argument WithdrawFromProgramInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> returnToProgram(
            @Argument ReturnToProgramInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }
}
