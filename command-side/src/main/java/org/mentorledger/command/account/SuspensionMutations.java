package org.mentorledger.command.account;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.account.AccountCommand.ReinstateAccount;
import org.mentorledger.command.account.AccountCommand.SuspendAccount;
import org.mentorledger.command.dispatch.Commands;
import org.mentorledger.command.dispatch.Envelopes;
import org.mentorledger.command.dispatch.Input;
import org.mentorledger.command.facts.AccountIds;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.id.AccountId;
import org.mentorledger.kernel.receipt.Receipt;
import org.mentorledger.kernel.vault.Vault;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations of who is let in: input to command. */
@Controller
class SuspensionMutations {
    private final Commands commands;
    private final Envelopes envelopes;
    private final Vault vault;
    private final OwnIssuer own;

    SuspensionMutations(Commands commands, Envelopes envelopes, Vault vault, OwnIssuer own) {
        this.commands = commands;
        this.envelopes = envelopes;
        this.vault = vault;
        this.own = own;
    }

    record SuspendAccountInput(@Nullable String issuer, String subject) {}

    record ReinstateAccountInput(@Nullable String issuer, String subject) {}

    @MutationMapping
    CompletableFuture<Receipt> suspendAccount(
            @Argument SuspendAccountInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        AccountId asking = AccountIds.of(own.name(), actor.subject(), vault);
        String issuer = issuer(input.issuer());
        return commands.send(
                new SuspendAccount(account(issuer, input.subject()), isOurs(issuer), asking),
                envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> reinstateAccount(
            @Argument ReinstateAccountInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        String issuer = issuer(input.issuer());
        return commands.send(
                new ReinstateAccount(account(issuer, input.subject()), isOurs(issuer)),
                envelopes.of(environment, actor));
    }

    private String issuer(@Nullable String given) {
        String issuer = Input.lineIfGiven("issuer", given);
        return issuer == null ? own.name() : issuer;
    }

    private boolean isOurs(String issuer) {
        return issuer.equals(own.name());
    }

    private AccountId account(String issuer, String subject) {
        return AccountIds.of(issuer, Input.line("subject", subject), vault);
    }
}
