package org.mentorledger.kernel.account;

import java.time.LocalDate;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.id.AccountId;
import org.mentorledger.kernel.id.ParticipantId;

/** The vocabulary of the Account stream: one account signs in one person at a time, or nobody. */
public sealed interface AccountEvent extends LedgerEvent {
    /** The account. */
    AccountId accountId();

    /** The account is that person's. */
    record Claimed(AccountId accountId, ParticipantId participantId, LocalDate happenedOn, String zone)
            implements AccountEvent {}

    /** The account is nobody's any more. */
    record Released(AccountId accountId, ParticipantId participantId, LocalDate happenedOn, String zone)
            implements AccountEvent {}

    /** The account lets nobody in, whatever token it shows and whoever it is linked to. */
    record Suspended(AccountId accountId, LocalDate happenedOn, String zone) implements AccountEvent {}

    /** The account lets in again whom it let in before. */
    record Reinstated(AccountId accountId, LocalDate happenedOn, String zone) implements AccountEvent {}
}
