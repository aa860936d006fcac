package org.mentorledger.query.access;

import java.util.Optional;

/** Whose account is whose; answered by the room of people. */
public interface Accounts {
    /** The person who signs in with that account. */
    Optional<String> holderOf(String issuer, String subject);
}
