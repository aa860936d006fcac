package org.mentorledger.server.security;

import java.util.Optional;
import org.mentorledger.kernel.id.ParticipantId;

/** Whose account is whose. */
@FunctionalInterface
public interface Accounts {

    /**
     * The person who signs in with that account.
     *
     * @throws RuntimeException when nobody can tell at the moment
     */
    Optional<ParticipantId> holderOf(String issuer, String subject);
}
