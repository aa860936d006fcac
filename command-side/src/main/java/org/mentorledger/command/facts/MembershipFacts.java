package org.mentorledger.command.facts;

import java.time.LocalDate;
import java.util.ArrayList;
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
 * @param periods in which they are or were a member, one after another
 * @param agreements what they agreed to
 * @param trainings what they completed
 * @param cohort to which they belong, if to one
 * @param isRetired whether they said that they are retired
 */
public record MembershipFacts(
        List<MemberRole> acceptedIn,
        boolean isActive,
        List<Period> periods,
        Held agreements,
        Held trainings,
        @Nullable CohortId cohort,
        boolean isRetired) {
    private static final MembershipFacts NONE =
            new MembershipFacts(List.of(), false, List.of(), Held.NOTHING, Held.NOTHING, null, false);

    public MembershipFacts {
        acceptedIn = List.copyOf(acceptedIn);
        periods = List.copyOf(periods);
    }

    /**
     * One time of being a member.
     *
     * @param until the first day on which they are no member any more; null while they are one
     */
    public record Period(LocalDate from, @Nullable LocalDate until) {
        boolean has(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }

    /** Whether they were a member on that day. */
    public boolean isActiveOn(LocalDate day) {
        return periods.stream().anyMatch(period -> period.has(day));
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
            return member(e.roles(), true, e.happenedOn());
        }
        if (event instanceof MembershipEvent.Returned) {
            return member(acceptedIn, true, event.happenedOn());
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
            return new MembershipFacts(acceptedIn, isActive, periods, agreements, trainings, e.cohortId(), isRetired);
        }
        if (event instanceof MembershipEvent.ExperienceDeclared e) {
            return new MembershipFacts(acceptedIn, isActive, periods, agreements, trainings, cohort, e.retired());
        }
        return event instanceof MembershipEvent.SectorBriefed ? this : member(acceptedIn, false, event.happenedOn());
    }

    private MembershipFacts member(List<MemberRole> roles, boolean active, LocalDate day) {
        List<Period> now = new ArrayList<>(periods);
        if (active && !isActive) {
            now.add(new Period(day, null));
        }
        if (!active && isActive) {
            now.add(new Period(now.remove(now.size() - 1).from(), day));
        }
        return new MembershipFacts(roles, active, now, agreements, trainings, cohort, isRetired);
    }

    private MembershipFacts agreed(Held now) {
        return new MembershipFacts(acceptedIn, isActive, periods, now, trainings, cohort, isRetired);
    }

    private MembershipFacts trained(Held now) {
        return new MembershipFacts(acceptedIn, isActive, periods, agreements, now, cohort, isRetired);
    }
}
