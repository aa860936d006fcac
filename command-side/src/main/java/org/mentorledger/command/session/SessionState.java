package org.mentorledger.command.session;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Made;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.session.AttendanceEvent;
import org.mentorledger.kernel.session.ContentEvent;
import org.mentorledger.kernel.session.EnrolmentEvent;
import org.mentorledger.kernel.session.PlanningEvent;
import org.mentorledger.kernel.session.PlanningEvent.Scheduled;
import org.mentorledger.kernel.session.SessionEvent;

/** What a session's decisions need of its past. Each part knows the events that change it and leaves the others. */
record SessionState(
        Made made,
        ProgramId programId,
        String zone,
        Planning planning,
        Roster roster,
        Presences presences,
        Content content) {

    static SessionState evolve(@Nullable SessionState state, SessionEvent event, Made by) {
        if (event instanceof Scheduled scheduled) {
            return new SessionState(
                    by,
                    scheduled.programId(),
                    scheduled.zone(),
                    Planning.of(scheduled),
                    Roster.NEW,
                    Presences.NEW,
                    Content.of(scheduled.plan()));
        }
        return requireNonNull(state).after(event, by);
    }

    private SessionState after(SessionEvent event, Made by) {
        Planning planned = event instanceof PlanningEvent e ? planning.evolve(e, by) : planning;
        return new SessionState(
                made,
                programId,
                zone,
                planned,
                event instanceof EnrolmentEvent e ? roster.evolve(e, planned.isIn(Planning.Status.HELD)) : roster,
                event instanceof AttendanceEvent e ? presences.evolve(e, planned.wasHeldBy(by)) : presences,
                event instanceof PlanningEvent.PlanRevised e
                        ? content.planned(e.plan().topicKeys())
                        : event instanceof ContentEvent said
                                ? content.evolve(said, by, planned.wasHeldBy(by))
                                : content);
    }
}
