package org.mentorledger.command.membership;

import org.mentorledger.command.dispatch.Rule;

/** The rules about membership. */
enum MembershipRule implements Rule {
    AGREEMENT_UNKNOWN("The program has no agreement of that name for anyone in these roles."),
    SIGNED_IN_FUTURE("An agreement is not signed in the future.");

    private final String sentence;

    MembershipRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
