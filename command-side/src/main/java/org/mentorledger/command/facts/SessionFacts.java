package org.mentorledger.command.facts;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.session.AttendanceEvent;
import org.mentorledger.kernel.session.PlanningEvent;
import org.mentorledger.kernel.session.Presence;
import org.mentorledger.kernel.session.SessionEvent;
import org.mentorledger.kernel.session.SessionPlan;
import org.mentorledger.kernel.session.SessionSpan;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * A session as others see it: what it was, and for whom it counts.
 *
 * @param isHeld whether it was held
 * @param heldOn the day on which it was held, or else is planned
 * @param heldMinutes how long it lasted, where that was not as planned
 * @param presences what is recorded of whom
 * @param overrides for whom it counts, or not, whatever is recorded
 */
public record SessionFacts(
        ProgramId programId,
        SessionPlan plan,
        boolean isHeld,
        LocalDate heldOn,
        @Nullable Integer heldMinutes,
        PMap<ParticipantId, Presence> presences,
        PMap<ParticipantId, Boolean> overrides) {

    /** From when to when it lasted, or else is planned to last. */
    public SessionSpan span() {
        return heldMinutes == null ? plan.span() : new SessionSpan(plan.startsAt(), heldMinutes);
    }

    /** Whether it counts for that person: they were there enough of it, or somebody decided so. */
    public boolean countsFor(ParticipantId person) {
        Boolean decided = overrides.get(person);
        Presence presence = presences.get(person);
        return decided == null ? presence != null && presence.isEnough(span(), plan.attendanceThreshold()) : decided;
    }

    /** Everybody of whom anything is recorded. */
    public Set<ParticipantId> people() {
        Set<ParticipantId> people = new HashSet<>(presences.keySet());
        people.addAll(overrides.keySet());
        return people;
    }

    static @Nullable SessionFacts evolve(@Nullable SessionFacts facts, SessionEvent event) {
        if (event instanceof PlanningEvent.Scheduled e) {
            return new SessionFacts(
                    e.programId(), e.plan(), false, e.plan().day(), null, HashTreePMap.empty(), HashTreePMap.empty());
        }
        if (facts == null) {
            return null;
        }
        return event instanceof AttendanceEvent attendance ? facts.after(attendance) : facts.after(event);
    }

    private SessionFacts after(SessionEvent event) {
        if (event instanceof PlanningEvent.PlanRevised e) {
            return new SessionFacts(programId, e.plan(), isHeld, e.plan().day(), heldMinutes, presences, overrides);
        }
        if (event instanceof PlanningEvent.Held e) {
            return new SessionFacts(programId, plan, true, e.happenedOn(), e.minutes(), presences, overrides);
        }
        return event instanceof PlanningEvent.Reopened
                ? new SessionFacts(programId, plan, false, plan.day(), null, presences, overrides)
                : this;
    }

    private SessionFacts after(AttendanceEvent event) {
        ParticipantId person = event.participantId();
        if (event instanceof AttendanceEvent.Arrived e) {
            return with(person, Presence.arrived(presences.get(person), e.at()));
        }
        if (event instanceof AttendanceEvent.Departed e) {
            return with(person, Presence.departed(presences.get(person), e.at()));
        }
        if (event instanceof AttendanceEvent.AttendanceRecorded e) {
            return with(person, e.presence());
        }
        if (event instanceof AttendanceEvent.AttendanceCorrected e) {
            return with(person, e.presence());
        }
        if (event instanceof AttendanceEvent.AttendanceOverridden e) {
            return with(presences, overrides.plus(person, e.counts()));
        }
        return with(presences.minus(person), overrides.minus(person));
    }

    private SessionFacts with(ParticipantId person, Presence presence) {
        return with(presences.plus(person, presence), overrides);
    }

    private SessionFacts with(PMap<ParticipantId, Presence> recorded, PMap<ParticipantId, Boolean> decided) {
        return new SessionFacts(programId, plan, isHeld, heldOn, heldMinutes, recorded, decided);
    }
}
