package org.mentorledger.server.door;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.mentorledger.server.security.Accounts;
import org.mentorledger.server.security.KnownAccount;

/** Accounts of which is known what a test says, by subject; of the others nothing, so that each subject is the participant of that id. */
public final class StatedAccounts implements Accounts {
    private final Map<String, KnownAccount> known = new ConcurrentHashMap<>();

    /** From now on that is known of the account. */
    public void state(String subject, KnownAccount account) {
        known.put(subject, account);
    }

    @Override
    public Optional<KnownAccount> find(String issuer, String subject) {
        return Optional.ofNullable(known.get(subject));
    }
}
