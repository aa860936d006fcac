package org.mentorledger.command.facts;

import java.nio.charset.StandardCharsets;
import org.mentorledger.kernel.id.AccountId;
import org.mentorledger.kernel.vault.Vault;

/** The ids of accounts: nobody can guess issuer and subject from them. */
public final class AccountIds {
    private AccountIds() {}

    /** The id of that subject's account of that issuer; neither holds a line break. */
    public static AccountId of(String issuer, String subject, Vault vault) {
        return new AccountId(vault.mac(("account\n" + issuer + "\n" + subject).getBytes(StandardCharsets.UTF_8)));
    }
}
