package org.mentorledger.command.dispatch;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.AccountId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.receipt.Receipt;

/** The other stream of a mutation that links a person to an account: there is no account of two. */
public interface Accounts {
    /**
     * The account becomes that person's.
     *
     * @param issuer whose account it is
     * @param subject the account's name at the issuer
     * @param codeMac of the code of an invitation, for the invited themselves
     */
    CompletableFuture<Receipt> claim(
            AccountId account,
            ParticipantId participant,
            String issuer,
            String subject,
            @Nullable String codeMac,
            Envelope envelope);

    /** The account is that person's no more. */
    CompletableFuture<Receipt> release(AccountId account, ParticipantId participant, Envelope envelope);
}
