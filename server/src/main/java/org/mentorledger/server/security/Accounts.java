package org.mentorledger.server.security;

import java.util.Optional;

/** Whose account is whose, and which let nobody in. */
@FunctionalInterface
public interface Accounts {

    /**
     * What is known of that account; empty when nothing ever was.
     *
     * @throws RuntimeException when nobody can tell at the moment
     */
    Optional<KnownAccount> find(String issuer, String subject);
}
