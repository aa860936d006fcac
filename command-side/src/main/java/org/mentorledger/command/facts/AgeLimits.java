package org.mentorledger.command.facts;

import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.kernel.program.Policy;

/** How old a program asks its members to be. */
public final class AgeLimits {
    private AgeLimits() {}

    /** What bars one of that age, in years, from these roles; an age that is not known bars as well. */
    public static Optional<Refusal> bar(Policy policy, Collection<MemberRole> roles, OptionalInt age) {
        return age.isEmpty() && least(policy, roles).isPresent()
                ? Optional.of(CommonRule.BIRTH_DATE_MISSING.refuse())
                : barYounger(policy, roles, age);
    }

    /** What bars one of that age from these roles, if the age is known. */
    public static Optional<Refusal> barYounger(Policy policy, Collection<MemberRole> roles, OptionalInt age) {
        boolean young = age.isPresent()
                && least(policy, roles).filter(least -> age.getAsInt() < least).isPresent();
        return young ? Optional.of(CommonRule.TOO_YOUNG.refuse()) : Optional.empty();
    }

    private static Optional<Integer> least(Policy policy, Collection<MemberRole> roles) {
        return Stream.of(
                        limit(policy.minimumMentorAge(), roles.contains(MemberRole.MENTOR)),
                        limit(policy.minimumMenteeAge(), roles.contains(MemberRole.MENTEE)))
                .flatMap(Optional::stream)
                .max(Integer::compare);
    }

    private static Optional<Integer> limit(@Nullable Integer limit, boolean applies) {
        return applies ? Optional.ofNullable(limit) : Optional.empty();
    }
}
