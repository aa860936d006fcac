package org.mentorledger.command.session;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Growing;
import org.mentorledger.command.dispatch.Made;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.session.LeaderKind;
import org.mentorledger.kernel.session.PlanningEvent;
import org.mentorledger.kernel.session.PlanningEvent.Cancelled;
import org.mentorledger.kernel.session.PlanningEvent.Confirmed;
import org.mentorledger.kernel.session.PlanningEvent.Held;
import org.mentorledger.kernel.session.PlanningEvent.Invited;
import org.mentorledger.kernel.session.PlanningEvent.MentorAssigned;
import org.mentorledger.kernel.session.PlanningEvent.MentorReleased;
import org.mentorledger.kernel.session.PlanningEvent.PlanRevised;
import org.mentorledger.kernel.session.PlanningEvent.Reopened;
import org.mentorledger.kernel.session.PlanningEvent.Scheduled;
import org.mentorledger.kernel.session.SessionPlan;
import org.mentorledger.kernel.vault.Sealed;

/**
 * How a session is planned, where it stands, who leads it and who was asked to come.
 *
 * @param minutes how long it lasted, where that was not as planned
 * @param heldBy tells by which command it was held last
 */
record Planning(
        SessionPlan plan,
        Status status,
        @Nullable Integer minutes,
        @Nullable String heldBy,
        Map<String, Leader> leaders,
        Set<String> invited) {

    Planning {
        leaders = Growing.map(leaders);
        invited = Growing.set(invited);
    }

    /** Where a session stands. */
    enum Status {
        TENTATIVE,
        CONFIRMED,
        HELD,
        CANCELLED;

        private static Status of(SessionPlan plan) {
            return plan.tentative() ? TENTATIVE : CONFIRMED;
        }
    }

    /** As what somebody leads it, for which careers, and why. */
    record Leader(
            LeaderKind kind, List<String> careers, @Nullable Sealed text) {
        Leader {
            careers = List.copyOf(careers);
        }
    }

    static Planning of(Scheduled event) {
        return new Planning(event.plan(), Status.of(event.plan()), null, null, Map.of(), Set.of());
    }

    Planning evolve(PlanningEvent event, Made by) {
        if (event instanceof PlanRevised e) {
            return new Planning(e.plan(), Status.of(e.plan()), minutes, heldBy, leaders, invited);
        }
        if (event instanceof Confirmed) {
            return in(Status.CONFIRMED);
        }
        if (event instanceof Cancelled) {
            return new Planning(plan, Status.CANCELLED, minutes, heldBy, leaders, invited);
        }
        if (event instanceof Held e) {
            return new Planning(plan, Status.HELD, e.minutes(), by.mac(), leaders, invited);
        }
        if (event instanceof Reopened) {
            return in(Status.CONFIRMED);
        }
        return peopled(event);
    }

    private Planning peopled(PlanningEvent event) {
        if (event instanceof MentorAssigned e) {
            Leader leader = new Leader(e.kind(), e.careers(), e.text());
            return led(Growing.with(leaders, e.participantId().value(), leader));
        }
        if (event instanceof MentorReleased e) {
            return led(Growing.map(leaders).minus(e.participantId().value()));
        }
        List<String> more = ((Invited) event)
                .participantIds().stream().map(ParticipantId::value).toList();
        return new Planning(
                plan, status, minutes, heldBy, leaders, Growing.set(invited).plusAll(more));
    }

    /** How long it lasted, or is planned to last. */
    @Nullable
    Integer lasts() {
        return minutes == null ? plan.minutes() : minutes;
    }

    boolean isIn(Status asked) {
        return status == asked;
    }

    /** Whether it was held by that very command, whose events may come after it. */
    boolean wasHeldBy(Made by) {
        return isIn(Status.HELD) && by.mac().equals(requireNonNull(heldBy));
    }

    Optional<Leader> leader(ParticipantId person) {
        return Optional.ofNullable(leaders.get(person.value()));
    }

    private Planning led(Map<String, Leader> by) {
        return new Planning(plan, status, minutes, heldBy, by, invited);
    }

    /** Its day is not tentative any more, whatever the plan said. */
    private Planning in(Status now) {
        return new Planning(plan.settled(), now, null, null, leaders, invited);
    }
}
