package org.mentorledger.server.account;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.facts.AccountFacts;
import org.mentorledger.command.facts.AccountIds;
import org.mentorledger.command.facts.Facts;
import org.mentorledger.command.facts.ParticipantFacts;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.server.security.Accounts;
import org.mentorledger.server.security.KnownAccount;

/** Reads from the events themselves whose account is whose, and which let nobody in: signing in does not wait for a view. */
final class AccountsOfTheLog implements Accounts {
    private static final int MERGINGS = 100;

    private final Facts facts;
    private final Vault vault;

    AccountsOfTheLog(Facts facts, Vault vault) {
        this.facts = facts;
        this.vault = vault;
    }

    @Override
    public Optional<KnownAccount> find(String issuer, String subject) {
        return facts.account(AccountIds.of(issuer, subject, vault)).map(this::known);
    }

    private KnownAccount known(AccountFacts account) {
        ParticipantId holder = account.holder();
        return new KnownAccount(holder == null ? null : standing(holder), account.suspended());
    }

    /** Two mergings at one moment may have made a ring: then nobody goes on for ever. */
    private ParticipantId standing(ParticipantId holder) {
        ParticipantId standing = holder;
        for (int i = 0; i < MERGINGS; i++) {
            @Nullable
            ParticipantId into = facts.participant(standing)
                    .map(ParticipantFacts::retiredInto)
                    .orElse(null);
            if (into == null) {
                return standing;
            }
            standing = into;
        }
        return standing;
    }
}
