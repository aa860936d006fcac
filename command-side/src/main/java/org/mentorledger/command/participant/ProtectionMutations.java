package org.mentorledger.command.participant;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.mentorledger.command.dispatch.Commands;
import org.mentorledger.command.dispatch.Envelopes;
import org.mentorledger.command.participant.ProtectionInput.ClearScreeningInput;
import org.mentorledger.command.participant.ProtectionInput.GiveConsentInput;
import org.mentorledger.command.participant.ProtectionInput.LinkGuardianInput;
import org.mentorledger.command.participant.ProtectionInput.RevokeScreeningInput;
import org.mentorledger.command.participant.ProtectionInput.UnlinkGuardianInput;
import org.mentorledger.command.participant.ProtectionInput.WithdrawConsentInput;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.receipt.Receipt;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations of guardians, consents and checks: input to command. */
@Controller
class ProtectionMutations {
    private final Commands commands;
    private final Envelopes envelopes;

    ProtectionMutations(Commands commands, Envelopes envelopes) {
        this.commands = commands;
        this.envelopes = envelopes;
    }

    @MutationMapping
    CompletableFuture<Receipt> linkGuardian(
            @Argument LinkGuardianInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> unlinkGuardian(
            @Argument UnlinkGuardianInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> giveConsent(
            @Argument GiveConsentInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> withdrawConsent(
            @Argument WithdrawConsentInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> clearScreening(
            @Argument ClearScreeningInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> revokeScreening(
            @Argument RevokeScreeningInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }
}
