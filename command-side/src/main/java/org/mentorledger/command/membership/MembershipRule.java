package org.mentorledger.command.membership;

import org.mentorledger.command.dispatch.Rule;

/** The rules about membership. */
enum MembershipRule implements Rule {
    AGREEMENT_UNKNOWN("The program has no agreement of that name for anyone in these roles."),
    HAPPENED_IN_FUTURE("What has happened did not happen in the future."),
    OUT_OF_ORDER("What ends or follows something does not happen before it."),
    ALREADY_A_MEMBER("A member does not apply: the office changes what they are."),
    NO_APPLICATION("There is no application to decide about."),
    HAS_WITHDRAWN("Whoever withdrew comes back by returning, or by applying again.");

    private final String sentence;

    MembershipRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
