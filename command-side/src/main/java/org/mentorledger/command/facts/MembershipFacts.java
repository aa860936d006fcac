package org.mentorledger.command.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.CohortId;
import org.mentorledger.kernel.membership.MembershipEvent;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.kernel.program.Policy;

/**
 * A person in a program as others see them.
 *
 * @param acceptedIn the roles in which they were last accepted; none while they have only applied
 * @param isActive whether they are a member now: accepted and not withdrawn
 * @param agreements what they agreed to
 * @param trainings what they completed
 * @param cohort to which they belong, if to one
 * @param isRetired whether they said that they are retired
 */
public record MembershipFacts(
        List<MemberRole> acceptedIn,
        boolean isActive,
        Held agreements,
        Held trainings,
        @Nullable CohortId cohort,
        boolean isRetired) {
    private static final MembershipFacts NONE =
            new MembershipFacts(List.of(), false, Held.NOTHING, Held.NOTHING, null, false);

    public MembershipFacts {
        acceptedIn = List.copyOf(acceptedIn);
    }

    /** The roles in which they are a member now. */
    public List<MemberRole> roles() {
        return isActive ? acceptedIn : List.of();
    }

    /** Whether they agreed to that agreement, in that version or a later one. */
    public boolean agreedTo(Policy.Agreement agreement) {
        return agreements.has(agreement.name(), agreement.version());
    }

    /** Whether they were bound by that agreement, in that version or a later one, on that day. */
    public boolean agreedTo(Policy.Agreement agreement, LocalDate by) {
        return agreements.has(agreement.name(), agreement.version(), by);
    }

    /** Whether they completed that training, in whatever version. */
    public boolean completed(String training) {
        return trainings.has(training, 0);
    }

    /** Whether they had completed that training on that day, in whatever version. */
    public boolean completed(String training, LocalDate by) {
        return trainings.has(training, 0, by);
    }

    static @Nullable MembershipFacts evolve(@Nullable MembershipFacts facts, MembershipEvent event) {
        return (facts == null ? NONE : facts).after(event);
    }

    private MembershipFacts after(MembershipEvent event) {
        if (event instanceof MembershipEvent.Accepted e) {
            return member(e.roles(), true);
        }
        if (event instanceof MembershipEvent.Returned) {
            return member(acceptedIn, true);
        }
        if (event instanceof MembershipEvent.AgreementSigned e) {
            return agreed(agreements.with(e.agreement(), e.version(), e.happenedOn()));
        }
        if (event instanceof MembershipEvent.AgreementRevoked e) {
            return agreed(agreements.revoked(e.agreement(), e.version(), e.happenedOn()));
        }
        if (event instanceof MembershipEvent.TrainingCompleted e) {
            return trained(trainings.with(e.training(), e.version(), e.happenedOn(), e.sessionId()));
        }
        if (event instanceof MembershipEvent.TrainingRevoked e) {
            return trained(
                    trainings.revoked(e.training(), e.version(), e.completedOn(), e.sessionId(), e.happenedOn()));
        }
        if (event instanceof MembershipEvent.CohortAssigned e) {
            return new MembershipFacts(acceptedIn, isActive, agreements, trainings, e.cohortId(), isRetired);
        }
        if (event instanceof MembershipEvent.ExperienceDeclared e) {
            return new MembershipFacts(acceptedIn, isActive, agreements, trainings, cohort, e.retired());
        }
        return event instanceof MembershipEvent.SectorBriefed ? this : member(acceptedIn, false);
    }

    private MembershipFacts member(List<MemberRole> roles, boolean active) {
        return new MembershipFacts(roles, active, agreements, trainings, cohort, isRetired);
    }

    private MembershipFacts agreed(Held now) {
        return new MembershipFacts(acceptedIn, isActive, now, trainings, cohort, isRetired);
    }

    private MembershipFacts trained(Held now) {
        return new MembershipFacts(acceptedIn, isActive, agreements, now, cohort, isRetired);
    }
}
