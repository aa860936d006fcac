package org.mentorledger.command.facts;

import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.account.AccountEvent;
import org.mentorledger.kernel.id.ParticipantId;

/**
 * An account as others see it.
 *
 * @param holder whose it is, if anybody's
 * @param suspended whether it lets nobody in
 */
public record AccountFacts(@Nullable ParticipantId holder, boolean suspended) {
    static AccountFacts evolve(@Nullable AccountFacts before, AccountEvent event) {
        ParticipantId holder = before == null ? null : before.holder;
        boolean suspended = before != null && before.suspended;
        if (event instanceof AccountEvent.Claimed claimed) {
            return new AccountFacts(claimed.participantId(), suspended);
        } else if (event instanceof AccountEvent.Released) {
            return new AccountFacts(null, suspended);
        }
        return new AccountFacts(holder, event instanceof AccountEvent.Suspended);
    }
}
