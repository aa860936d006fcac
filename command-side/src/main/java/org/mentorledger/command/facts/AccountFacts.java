package org.mentorledger.command.facts;

import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.account.AccountEvent;
import org.mentorledger.kernel.id.ParticipantId;

/**
 * An account as others see it.
 *
 * @param holder whose it is, if anybody's
 */
public record AccountFacts(@Nullable ParticipantId holder) {
    static AccountFacts evolve(@Nullable AccountFacts facts, AccountEvent event) {
        return new AccountFacts(event instanceof AccountEvent.Claimed claimed ? claimed.participantId() : null);
    }
}
