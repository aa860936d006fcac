package org.mentorledger.command.account;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.account.AccountCommand.ClaimAccount;
import org.mentorledger.command.account.AccountCommand.ReleaseAccount;
import org.mentorledger.command.dispatch.Accounts;
import org.mentorledger.command.dispatch.Commands;
import org.mentorledger.command.dispatch.Envelope;
import org.mentorledger.kernel.id.AccountId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.node.NodeRole;
import org.mentorledger.kernel.node.RunsOn;
import org.mentorledger.kernel.receipt.Receipt;
import org.springframework.stereotype.Component;

/** Sends to accounts what mutations of people leave there. */
@Component
@RunsOn(NodeRole.API)
class AccountStreams implements Accounts {
    private final Commands commands;

    AccountStreams(Commands commands) {
        this.commands = commands;
    }

    @Override
    public CompletableFuture<Receipt> claim(
            AccountId account,
            ParticipantId participant,
            String issuer,
            String subject,
            @Nullable String codeMac,
            Envelope envelope) {
        return commands.send(
                new ClaimAccount(account, participant, issuer, subject, codeMac), envelope.derived("account"));
    }

    @Override
    public CompletableFuture<Receipt> release(AccountId account, ParticipantId participant, Envelope envelope) {
        return commands.send(new ReleaseAccount(account, participant), envelope.derived("account"));
    }
}
