package org.mentorledger.command.account;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.ToStream;
import org.mentorledger.kernel.id.AccountId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.StreamId;

/** What can be asked of an account's stream. */
sealed interface AccountCommand extends ToStream {
    AccountId accountId();

    @Override
    @TargetAggregateIdentifier
    default String streamId() {
        return StreamId.of(accountId());
    }

    record ClaimAccount(
            AccountId accountId,
            ParticipantId participantId,
            String issuer,
            String subject,
            @Nullable String codeMac) implements AccountCommand {}

    record ReleaseAccount(AccountId accountId, ParticipantId participantId) implements AccountCommand {}

    /**
     * The account shall let nobody in.
     *
     * @param ours whether it is one of the issuer whose tokens this ledger takes
     * @param askingId the account with which the sender signed in
     */
    record SuspendAccount(AccountId accountId, boolean ours, AccountId askingId) implements AccountCommand {}

    /**
     * The account shall let in again.
     *
     * @param ours whether it is one of the issuer whose tokens this ledger takes
     */
    record ReinstateAccount(AccountId accountId, boolean ours) implements AccountCommand {}
}
