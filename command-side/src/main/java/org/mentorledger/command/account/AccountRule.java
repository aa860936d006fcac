package org.mentorledger.command.account;

import org.mentorledger.command.dispatch.Rule;

/** The rules about accounts. */
enum AccountRule implements Rule {
    ACCOUNT_TAKEN("An account signs in one person at a time."),
    OWN_ACCOUNT("Nobody suspends an account that signs in themselves.");

    private final String sentence;

    AccountRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
