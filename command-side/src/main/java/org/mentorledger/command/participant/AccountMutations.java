package org.mentorledger.command.participant;

import graphql.schema.DataFetchingEnvironment;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Accounts;
import org.mentorledger.command.dispatch.Commands;
import org.mentorledger.command.dispatch.Envelope;
import org.mentorledger.command.dispatch.Envelopes;
import org.mentorledger.command.dispatch.Input;
import org.mentorledger.command.facts.AccountIds;
import org.mentorledger.command.participant.ParticipantCommand.InviteAccount;
import org.mentorledger.command.participant.ParticipantCommand.LinkAccount;
import org.mentorledger.command.participant.ParticipantCommand.UnlinkAccount;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.id.AccountId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.receipt.Receipt;
import org.mentorledger.kernel.vault.Vault;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations of accounts: input to command. Account and code go on as what nobody can guess them from. */
@Controller
class AccountMutations {
    private static final int SHORTEST_CODE = 16;

    private final Commands commands;
    private final Envelopes envelopes;
    private final Accounts accounts;
    private final Vault vault;

    AccountMutations(Commands commands, Envelopes envelopes, Accounts accounts, Vault vault) {
        this.commands = commands;
        this.envelopes = envelopes;
        this.accounts = accounts;
        this.vault = vault;
    }

    record InviteAccountInput(
            String participantId, @Nullable String programId, String issuer, String code, LocalDate expiresOn) {}

    record LinkAccountInput(
            String participantId,
            String issuer,
            String subject,
            @Nullable String code) {}

    record UnlinkAccountInput(String participantId, String issuer, String subject) {}

    @MutationMapping
    CompletableFuture<Receipt> inviteAccount(
            @Argument InviteAccountInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        ParticipantId person = person(input.participantId());
        InviteAccount command = new InviteAccount(
                person,
                Input.idIfGiven("programId", input.programId(), ProgramId::new),
                Input.line("issuer", input.issuer()),
                codeMac(person, input.code()),
                input.expiresOn());
        return commands.send(command, envelopes.of(environment, actor));
    }

    /** The account first: nobody is shown to sign in with what is another's. */
    @MutationMapping
    CompletableFuture<Receipt> linkAccount(
            @Argument LinkAccountInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        ParticipantId person = person(input.participantId());
        String issuer = Input.line("issuer", input.issuer());
        String subject = Input.line("subject", input.subject());
        AccountId account = AccountIds.of(issuer, subject, vault);
        String codeMac = input.code() == null ? null : codeMac(person, input.code());
        Envelope envelope = envelopes.of(environment, actor);
        return accounts.claim(account, person, issuer, subject, codeMac, envelope)
                .thenCompose(claimed -> commands.send(new LinkAccount(person, account, issuer, subject), envelope));
    }

    /** The account last: it is free once nobody is shown to sign in with it. */
    @MutationMapping
    CompletableFuture<Receipt> unlinkAccount(
            @Argument UnlinkAccountInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        ParticipantId person = person(input.participantId());
        String issuer = Input.line("issuer", input.issuer());
        String subject = Input.line("subject", input.subject());
        AccountId account = AccountIds.of(issuer, subject, vault);
        Envelope envelope = envelopes.of(environment, actor);
        return commands.send(new UnlinkAccount(person, account, issuer, subject), envelope)
                .thenCompose(
                        unlinked -> accounts.release(account, person, envelope).thenApply(released -> unlinked));
    }

    private static ParticipantId person(String id) {
        return Input.id("participantId", id, ParticipantId::new);
    }

    private String codeMac(ParticipantId person, String code) {
        String line = Input.line("code", code);
        if (line.length() < SHORTEST_CODE) {
            throw Input.bad("code", "A code has at least " + SHORTEST_CODE + " characters");
        }
        return vault.mac(("invitation\n" + person.value() + "\n" + line).getBytes(StandardCharsets.UTF_8));
    }
}
