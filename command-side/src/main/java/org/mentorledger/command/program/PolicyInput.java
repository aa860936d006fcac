package org.mentorledger.command.program;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Input;
import org.mentorledger.command.program.PolicyOverrides.AgreementOverride;
import org.mentorledger.kernel.program.Policy;
import org.mentorledger.kernel.program.Policy.CadenceKind;
import org.mentorledger.kernel.program.Policy.Commitment;
import org.mentorledger.kernel.program.Policy.CommitmentKind;
import org.mentorledger.kernel.program.Template;

/** Which overrides make a policy that a program can run by. */
final class PolicyInput {
    private static final int MONTHS = 120;
    private static final int DAYS = 3_660;
    private static final int YEARS = 120;
    private static final int MANY = 100_000;

    private PolicyInput() {}

    static PolicyOverrides checked(Template template, PolicyOverrides policy) {
        numbers(policy);
        notEmpty("policy.shapes", policy.shapes());
        notEmpty("policy.schedulers", policy.schedulers());
        agreements(policy.agreements());
        Input.lines("policy.trainings", policy.trainings());
        Input.lineIfGiven("policy.cpdBody", policy.cpdBody());
        whole(policy.over(Templates.policy(template)));
        return policy;
    }

    private static void numbers(PolicyOverrides policy) {
        Input.between("policy.monthsBefore", policy.monthsBefore(), 0, MONTHS);
        Input.between("policy.monthsAfter", policy.monthsAfter(), 0, MONTHS);
        Input.between("policy.minimumMonths", policy.minimumMonths(), 1, MONTHS);
        Input.between("policy.cadenceDays", policy.cadenceDays(), 1, DAYS);
        Input.between("policy.guardianConsentBelow", policy.guardianConsentBelow(), 0, YEARS);
        Input.between("policy.minimumMenteeAge", policy.minimumMenteeAge(), 0, YEARS);
        Input.between("policy.minimumMentorAge", policy.minimumMentorAge(), 0, YEARS);
        Input.between("policy.sessionCapacity", policy.sessionCapacity(), 1, MANY);
        Input.between("policy.careerChoiceLimit", policy.careerChoiceLimit(), 1, MANY);
        Input.between("policy.noticeDays", policy.noticeDays(), 0, DAYS);
        Input.between("policy.afterEndDays", policy.afterEndDays(), 0, DAYS);
        Input.between("policy.lateAfterDays", policy.lateAfterDays(), 0, DAYS);
    }

    private static void agreements(@Nullable List<AgreementOverride> agreements) {
        if (agreements == null) {
            return;
        }
        Input.items("policy.agreements", agreements);
        for (AgreementOverride agreement : agreements) {
            Input.line("policy.agreements.name", agreement.name());
            Input.between("policy.agreements.version", agreement.version(), 1, MANY);
            notEmpty("policy.agreements.parties", agreement.parties());
        }
        if (agreements.stream().map(AgreementOverride::name).distinct().count() < agreements.size()) {
            throw Input.bad("policy.agreements", "An agreement is named once");
        }
    }

    /** A rule has the numbers that it counts by. */
    private static void whole(Policy policy) {
        Commitment commitment = policy.commitment();
        if (commitment.kind() == CommitmentKind.AROUND_ANCHOR) {
            given("policy.monthsBefore", commitment.monthsBefore());
            given("policy.monthsAfter", commitment.monthsAfter());
        }
        if (commitment.kind() == CommitmentKind.MINIMUM_LENGTH) {
            given("policy.minimumMonths", commitment.minimumMonths());
        }
        if (policy.cadence().kind() == CadenceKind.EVERY_N_DAYS) {
            given("policy.cadenceDays", policy.cadence().days());
        }
    }

    private static void given(String field, @Nullable Integer number) {
        if (number == null) {
            throw Input.bad(field, "The rule counts by this number");
        }
    }

    private static void notEmpty(String field, @Nullable List<?> values) {
        if (values != null && values.isEmpty()) {
            throw Input.bad(field, "It names at least one");
        }
    }
}
