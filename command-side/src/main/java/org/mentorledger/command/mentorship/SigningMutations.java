package org.mentorledger.command.mentorship;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.mentorledger.command.dispatch.Commands;
import org.mentorledger.command.dispatch.Envelopes;
import org.mentorledger.command.mentorship.SigningInput.DisputeMeetingInput;
import org.mentorledger.command.mentorship.SigningInput.RecordPaperSignatureInput;
import org.mentorledger.command.mentorship.SigningInput.ResolveDisputeInput;
import org.mentorledger.command.mentorship.SigningInput.SignMeetingInput;
import org.mentorledger.command.mentorship.SigningInput.WithdrawDisputeInput;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.receipt.Receipt;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations of signatures and disputes: input to command. */
@Controller
class SigningMutations {
    private final Commands commands;
    private final Envelopes envelopes;

    SigningMutations(Commands commands, Envelopes envelopes) {
        this.commands = commands;
        this.envelopes = envelopes;
    }

    @MutationMapping
    CompletableFuture<Receipt> signMeeting(
            @Argument SignMeetingInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> recordPaperSignature(
            @Argument RecordPaperSignatureInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> disputeMeeting(
            @Argument DisputeMeetingInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> withdrawDispute(
            @Argument WithdrawDisputeInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> resolveDispute(
            @Argument ResolveDisputeInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }
}
