package org.mentorledger.command.policy;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Input;
import org.mentorledger.command.policy.PolicyOverrides.AgreementOverride;
import org.mentorledger.kernel.program.Policy;
import org.mentorledger.kernel.program.Policy.Break;
import org.mentorledger.kernel.program.Policy.CadenceKind;
import org.mentorledger.kernel.program.Policy.Commitment;
import org.mentorledger.kernel.program.Policy.CommitmentKind;
import org.mentorledger.kernel.program.SessionRules.Exploration;

/** What may be said of a policy, and which policy can be run by. */
public final class PolicyInput {
    private static final int MONTHS = 120;
    private static final int DAYS = 3_660;
    private static final int YEARS = 120;
    private static final int MANY = 100_000;
    private static final int DAY_MINUTES = 1_440;
    private static final int WHOLE = 100;

    private PolicyInput() {}

    /** What is said, as far as it can be judged without what it is said over. */
    public static PolicyOverrides checked(PolicyOverrides policy) {
        numbers(policy);
        notEmpty("policy.shapes", policy.shapes());
        notEmpty("policy.schedulers", policy.schedulers());
        agreements(policy.agreements());
        Input.lines("policy.trainings", policy.trainings());
        Input.lineIfGiven("policy.cpdBody", policy.cpdBody());
        breaks(policy.breaks());
        Input.lineIfGiven("policy.mentorWorkshop", policy.mentorWorkshop());
        Input.lines("policy.overarchingTopics", policy.overarchingTopics());
        explorations(policy.explorations());
        return policy;
    }

    /** What the client sets to null in {@code policy}, in words: it is to hold nothing there. */
    public static Set<String> cleared(DataFetchingEnvironment environment) {
        Map<String, Object> raw = Objects.requireNonNull(environment.getArgument("input"));
        return raw.get("policy") instanceof Map<?, ?> policy
                ? policy.entrySet().stream()
                        .filter(field -> field.getValue() == null)
                        .map(field -> (String) field.getKey())
                        .collect(Collectors.toSet())
                : Set.of();
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
        Input.between("policy.graceMinutes", policy.graceMinutes(), 0, DAY_MINUTES);
        Input.between("policy.attendanceThreshold", policy.attendanceThreshold(), 1, WHOLE);
    }

    private static void explorations(@Nullable List<Exploration> explorations) {
        if (explorations == null) {
            return;
        }
        Integer before = 0;
        for (Exploration exploration : Input.items("policy.explorations", explorations)) {
            if (before == null) {
                throw Input.bad("policy.explorations.upTo", "The row for groups of any size is the last");
            }
            Input.between("policy.explorations.upTo", exploration.upTo(), before + 1, MANY);
            Input.between("policy.explorations.least", exploration.least(), 1, MANY);
            Input.between("policy.explorations.most", exploration.most(), exploration.least(), MANY);
            before = exploration.upTo();
        }
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

    private static void breaks(@Nullable List<Break> breaks) {
        if (breaks == null) {
            return;
        }
        for (Break rest : Input.items("policy.breaks", breaks)) {
            named(rest);
            if (rest.to().isBefore(rest.from())) {
                throw Input.bad("policy.breaks.to", "A break does not end before it begins");
            }
        }
    }

    /** The same, its name as a line of text. */
    static Break named(Break rest) {
        return new Break(Input.line("policy.breaks.name", rest.name()), rest.from(), rest.to());
    }

    /** The field that a rule of the policy counts by and that holds nothing, if there is one. */
    public static Optional<String> missing(Policy policy) {
        Commitment commitment = policy.commitment();
        if (commitment.kind() == CommitmentKind.AROUND_ANCHOR && commitment.monthsBefore() == null) {
            return Optional.of("policy.monthsBefore");
        }
        if (commitment.kind() == CommitmentKind.AROUND_ANCHOR && commitment.monthsAfter() == null) {
            return Optional.of("policy.monthsAfter");
        }
        if (commitment.kind() == CommitmentKind.MINIMUM_LENGTH && commitment.minimumMonths() == null) {
            return Optional.of("policy.minimumMonths");
        }
        boolean counts = policy.cadence().kind() == CadenceKind.EVERY_N_DAYS;
        return counts && policy.cadence().days() == null ? Optional.of("policy.cadenceDays") : Optional.empty();
    }

    private static void notEmpty(String field, @Nullable List<?> values) {
        if (values != null && values.isEmpty()) {
            throw Input.bad(field, "It names at least one");
        }
    }
}
