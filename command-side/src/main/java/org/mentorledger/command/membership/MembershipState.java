package org.mentorledger.command.membership;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.facts.Held;
import org.mentorledger.kernel.membership.MembershipEvent;
import org.mentorledger.kernel.program.MemberRole;

/**
 * What a membership's decisions need of its past.
 *
 * @param roles that were last applied for or given
 * @param since the business date of the status
 * @param wasMember whether they were a member before they withdrew
 * @param background what is known of them beside that
 */
record MembershipState(
        Status status,
        List<MemberRole> roles,
        LocalDate since,
        boolean wasMember,
        Held agreements,
        Held trainings,
        Background background) {

    MembershipState {
        roles = List.copyOf(roles);
    }

    enum Status {
        APPLIED,
        ACCEPTED,
        DECLINED,
        WITHDRAWN
    }

    static MembershipState evolve(@Nullable MembershipState state, MembershipEvent event) {
        if (event instanceof MembershipEvent.Applied e) {
            return entered(state, Status.APPLIED, e.roles(), e.happenedOn());
        }
        if (event instanceof MembershipEvent.Accepted e) {
            return entered(state, Status.ACCEPTED, e.roles(), e.happenedOn());
        }
        return requireNonNull(state).after(event);
    }

    private static MembershipState entered(
            @Nullable MembershipState before, Status status, List<MemberRole> roles, LocalDate day) {
        return before == null
                ? new MembershipState(status, roles, day, false, Held.NOTHING, Held.NOTHING, Background.NOTHING)
                : new MembershipState(
                        status, roles, day, false, before.agreements, before.trainings, before.background);
    }

    private MembershipState after(MembershipEvent event) {
        if (event instanceof MembershipEvent.Declined e) {
            return in(Status.DECLINED, e.happenedOn(), false);
        }
        if (event instanceof MembershipEvent.Withdrawn e) {
            return in(Status.WITHDRAWN, e.happenedOn(), status == Status.ACCEPTED);
        }
        if (event instanceof MembershipEvent.Returned e) {
            return in(Status.ACCEPTED, e.happenedOn(), false);
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
        if (Background.isTold(event)) {
            return new MembershipState(status, roles, since, wasMember, agreements, trainings, background.after(event));
        }
        throw new IllegalStateException("A membership does not know " + event.getClass());
    }

    boolean is(Status asked) {
        return status == asked;
    }

    boolean isIn(List<MemberRole> asked) {
        return EnumSet.copyOf(roles).equals(EnumSet.copyOf(asked));
    }

    private MembershipState in(Status now, LocalDate day, boolean member) {
        return new MembershipState(now, roles, day, member, agreements, trainings, background);
    }

    private MembershipState agreed(Held now) {
        return new MembershipState(status, roles, since, wasMember, now, trainings, background);
    }

    private MembershipState trained(Held now) {
        return new MembershipState(status, roles, since, wasMember, agreements, now, background);
    }
}
