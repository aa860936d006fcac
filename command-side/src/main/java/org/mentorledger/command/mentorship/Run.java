package org.mentorledger.command.mentorship;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Act;
import org.mentorledger.command.dispatch.Origin;
import org.mentorledger.command.dispatch.Refusal;

/** Between the beginning of a mentorship and its end: what may be done there, and which days lie there. */
final class Run {
    private final Scene scene;
    private final MentorshipState state;

    Run(Scene scene) {
        this.scene = scene;
        this.state = scene.state();
    }

    /**
     * Bars what nobody does any more: anything once it was declined; once it ended, what it is to develop, unless the
     * past is told.
     */
    static Optional<Refusal> closed(MentorshipState state, MentorshipCommand command, Act act) {
        boolean isDevelopment = command instanceof DevelopmentCommand && act.origin() == Origin.LIVE;
        boolean isOver = state.course().ending().end() != null;
        return new Checks()
                .refuseIf(state.course().declined(), LifecycleRule.DECLINED, null)
                .refuseIf(isOver && isDevelopment, LifecycleRule.ENDED, null)
                .refusal();
    }

    /** Bars what is done while a mentorship runs only. */
    Optional<Refusal> barred() {
        return state.course().startOn() == null ? Optional.of(MentorshipRule.NOT_STARTED.refuse()) : over();
    }

    /** Bars what is done until a mentorship ends. */
    Optional<Refusal> over() {
        return state.course().ending().end() == null ? Optional.empty() : Optional.of(LifecycleRule.ENDED.refuse());
    }

    /** Bars a day on which the mentorship does not run. */
    Optional<Refusal> outside(LocalDate day, String field) {
        LocalDate first = state.course().startOn();
        boolean isOutside = (first != null && day.isBefore(first)) || state.endsBefore(day);
        return isOutside ? Optional.of(LifecycleRule.OUTSIDE_RUN.refuse(field)) : Optional.empty();
    }

    /** Bars a day that has begun nowhere on earth. */
    Optional<Refusal> ahead(@Nullable LocalDate day, String field) {
        return day != null && scene.act().isBefore(day)
                ? Optional.of(MentorshipRule.IN_FUTURE.refuse(field))
                : Optional.empty();
    }

    /** Bars a last day after which such a meeting was held. */
    Optional<Refusal> met(LocalDate last, Predicate<Logged> meetings, String field) {
        boolean isLater = state.diary().records().meetings().values().stream()
                .filter(meeting -> !meeting.inError())
                .filter(meetings)
                .anyMatch(meeting -> meeting.facts().heldOn().isAfter(last));
        return isLater ? Optional.of(LifecycleRule.MET_LATER.refuse(field)) : Optional.empty();
    }
}
