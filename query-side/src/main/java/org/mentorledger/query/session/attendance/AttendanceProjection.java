package org.mentorledger.query.session.attendance;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.id.CohortId;
import org.mentorledger.kernel.session.AttendanceEvent.Arrived;
import org.mentorledger.kernel.session.AttendanceEvent.AttendanceCorrected;
import org.mentorledger.kernel.session.AttendanceEvent.AttendanceOverridden;
import org.mentorledger.kernel.session.AttendanceEvent.AttendanceRecorded;
import org.mentorledger.kernel.session.AttendanceEvent.AttendanceVoided;
import org.mentorledger.kernel.session.AttendanceEvent.Departed;
import org.mentorledger.kernel.session.ContentEvent;
import org.mentorledger.kernel.session.EnrolmentEvent;
import org.mentorledger.kernel.session.PlanningEvent.Cancelled;
import org.mentorledger.kernel.session.PlanningEvent.Confirmed;
import org.mentorledger.kernel.session.PlanningEvent.Held;
import org.mentorledger.kernel.session.PlanningEvent.Invited;
import org.mentorledger.kernel.session.PlanningEvent.MentorAssigned;
import org.mentorledger.kernel.session.PlanningEvent.MentorReleased;
import org.mentorledger.kernel.session.PlanningEvent.PlanRevised;
import org.mentorledger.kernel.session.PlanningEvent.Reopened;
import org.mentorledger.kernel.session.PlanningEvent.Scheduled;
import org.mentorledger.kernel.session.Presence;
import org.mentorledger.kernel.vault.Sealed;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.projection.Opened;
import org.mentorledger.query.projection.Projection;
import org.mentorledger.query.projection.Recorded;
import org.mentorledger.query.projection.Room;
import org.mentorledger.query.projection.Shelf;
import org.springframework.stereotype.Component;

/** Folds the attendance sheets of sessions. */
@Component
final class AttendanceProjection implements Projection {
    static final Room ROOM = new Room("attendance", 1, Set.of("session"));

    private final Vault vault;
    private final Shelf<Sheet> sheets = sheets(this);

    AttendanceProjection(Vault vault) {
        this.vault = vault;
    }

    private static Shelf<Sheet> sheets(AttendanceProjection projection) {
        return Shelf.of("sheets", Sheet.class)
                .begins(Scheduled.class, e -> e.sessionId().value(), AttendanceProjection::on)
                .on(PlanRevised.class, e -> e.sessionId().value(), AttendanceProjection::on)
                .on(Cancelled.class, e -> e.sessionId().value(), AttendanceProjection::on)
                .on(Held.class, e -> e.sessionId().value(), AttendanceProjection::on)
                .on(Reopened.class, e -> e.sessionId().value(), AttendanceProjection::on)
                .on(Arrived.class, e -> e.sessionId().value(), AttendanceProjection::on)
                .on(Departed.class, e -> e.sessionId().value(), AttendanceProjection::on)
                .on(AttendanceRecorded.class, e -> e.sessionId().value(), projection::on)
                .on(AttendanceCorrected.class, e -> e.sessionId().value(), projection::on)
                .on(AttendanceVoided.class, e -> e.sessionId().value(), AttendanceProjection::on)
                .on(AttendanceOverridden.class, e -> e.sessionId().value(), AttendanceProjection::on)
                .inText(Entry.class, Line::of, Line::read)
                .listedUnder(Sheet::people)
                .indexed("programId", "day", "kind")
                .build();
    }

    static Sheet on(@Nullable Sheet before, Scheduled e, Recorded recorded) {
        return new Sheet(
                e.sessionId().value(),
                e.programId().value(),
                e.kind(),
                e.plan().day(),
                Terms.of(e.plan()),
                null,
                false,
                false,
                List.of());
    }

    static Sheet on(Sheet before, PlanRevised e, Recorded recorded) {
        return before.planned(Terms.of(e.plan()));
    }

    static Sheet on(Sheet before, Cancelled e, Recorded recorded) {
        return before.cancelledOut();
    }

    static Sheet on(Sheet before, Held e, Recorded recorded) {
        return before.held(e.happenedOn(), e.minutes());
    }

    static Sheet on(Sheet before, Reopened e, Recorded recorded) {
        return before.reopened();
    }

    static Sheet on(Sheet before, Arrived e, Recorded recorded) {
        return before.with(
                e.participantId().value(),
                entry -> entry.recorded(
                        Presence.arrived(entry.presence(), e.at()), e.walkIn(), id(e.cohortId()), entry.role()));
    }

    static Sheet on(Sheet before, Departed e, Recorded recorded) {
        return before.with(
                e.participantId().value(),
                entry -> entry.recorded(Presence.departed(entry.presence(), e.at()), false, null, entry.role()));
    }

    Sheet on(Sheet before, AttendanceRecorded e, Recorded recorded) {
        String role = role(e.text());
        return before.with(
                e.participantId().value(), entry -> entry.recorded(e.presence(), e.walkIn(), id(e.cohortId()), role));
    }

    Sheet on(Sheet before, AttendanceCorrected e, Recorded recorded) {
        String role = role(e.text());
        return before.with(e.participantId().value(), entry -> entry.recorded(e.presence(), false, null, role));
    }

    static Sheet on(Sheet before, AttendanceVoided e, Recorded recorded) {
        return before.without(e.participantId().value());
    }

    static Sheet on(Sheet before, AttendanceOverridden e, Recorded recorded) {
        return before.with(e.participantId().value(), entry -> entry.decided(e.counts()));
    }

    private @Nullable String role(@Nullable Sealed text) {
        return text == null ? null : Opened.of(vault, text).maybe("role");
    }

    private static @Nullable String id(@Nullable CohortId cohort) {
        return cohort == null ? null : cohort.value();
    }

    Shelf<Sheet> sheets() {
        return sheets;
    }

    @Override
    public Room room() {
        return ROOM;
    }

    @Override
    public List<Shelf<?>> shelves() {
        return List.of(sheets);
    }

    @Override
    public Set<Class<? extends LedgerEvent>> ignored() {
        return Set.of(
                EnrolmentEvent.class,
                ContentEvent.class,
                Confirmed.class,
                MentorAssigned.class,
                MentorReleased.class,
                Invited.class);
    }
}
