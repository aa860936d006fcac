package org.mentorledger.query.cpd.ledger;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.mentorship.DevelopmentEvent;
import org.mentorledger.kernel.mentorship.DialogueEvent;
import org.mentorledger.kernel.mentorship.LifecycleEvent;
import org.mentorledger.kernel.mentorship.LifecycleEvent.PolicyAdjusted;
import org.mentorledger.kernel.mentorship.LifecycleEvent.PolicyAdopted;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Proposed;
import org.mentorledger.kernel.mentorship.LifecycleEvent.RelationTypeChanged;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Started;
import org.mentorledger.kernel.mentorship.MeetingEvent;
import org.mentorledger.kernel.mentorship.PartyEvent;
import org.mentorledger.kernel.program.ProgramEvent;
import org.mentorledger.kernel.program.ProgramEvent.Defined;
import org.mentorledger.kernel.program.ProgramEvent.PolicyRevised;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.cpd.ledger.TermsView.Relation;
import org.mentorledger.query.cpd.ledger.TermsView.RunBy;
import org.mentorledger.query.evidence.Attended;
import org.mentorledger.query.evidence.RecordedMeeting;
import org.mentorledger.query.evidence.RecordedMeetings;
import org.mentorledger.query.projection.Projection;
import org.mentorledger.query.projection.Recorded;
import org.mentorledger.query.projection.Room;
import org.mentorledger.query.projection.Shelf;
import org.springframework.stereotype.Component;

/** Folds what entries are made of: each meeting once, listed under everyone who attended, and what decides their credit. */
@Component
final class LedgerProjection implements Projection {
    static final Room ROOM = new Room("cpd-ledger", 2, Set.of("mentorship", "program"));

    static final Shelf<TermsView> TERMS = Shelf.of("terms", TermsView.class)
            .begins(Proposed.class, e -> e.mentorshipId().value(), LedgerProjection::on)
            .on(Started.class, e -> e.mentorshipId().value(), LedgerProjection::on)
            .on(PolicyAdopted.class, e -> e.mentorshipId().value(), LedgerProjection::on)
            .on(PolicyAdjusted.class, e -> e.mentorshipId().value(), LedgerProjection::on)
            .on(RelationTypeChanged.class, e -> e.mentorshipId().value(), LedgerProjection::on)
            .build();

    static final Shelf<BodiesView> BODIES = Shelf.of("bodies", BodiesView.class)
            .begins(Defined.class, e -> e.programId().value(), LedgerProjection::on)
            .on(PolicyRevised.class, e -> e.programId().value(), LedgerProjection::on)
            .build();

    private final Shelf<RecordedMeeting> meetings;

    LedgerProjection(Vault vault) {
        meetings = new RecordedMeetings(vault)
                .shelf("meetings")
                .listedUnder(meeting -> meeting.facts().attendance().stream()
                        .map(Attended::participantId)
                        .toList())
                .build();
    }

    static TermsView on(@Nullable TermsView before, Proposed e, Recorded recorded) {
        return new TermsView(
                e.programId().value(),
                List.of(new Relation(e.happenedOn(), e.relationType())),
                List.of(new RunBy(e.happenedOn(), e.policyVersion(), null)));
    }

    static TermsView on(TermsView before, Started e, Recorded recorded) {
        return before.with(new RunBy(e.happenedOn(), e.policyVersion(), null));
    }

    static TermsView on(TermsView before, PolicyAdopted e, Recorded recorded) {
        return before.with(new RunBy(e.happenedOn(), e.policyVersion(), null));
    }

    static TermsView on(TermsView before, PolicyAdjusted e, Recorded recorded) {
        return before.with(new RunBy(e.happenedOn(), null, e.policy().cpdBody()));
    }

    static TermsView on(TermsView before, RelationTypeChanged e, Recorded recorded) {
        return before.with(new Relation(e.happenedOn(), e.relationType()));
    }

    static BodiesView on(@Nullable BodiesView before, Defined e, Recorded recorded) {
        return new BodiesView(
                List.of(new BodiesView.Version(e.policyVersion(), e.policy().cpdBody())));
    }

    static BodiesView on(BodiesView before, PolicyRevised e, Recorded recorded) {
        return before.with(new BodiesView.Version(e.policyVersion(), e.policy().cpdBody()));
    }

    Shelf<RecordedMeeting> meetings() {
        return meetings;
    }

    @Override
    public Room room() {
        return ROOM;
    }

    @Override
    public List<Shelf<?>> shelves() {
        return List.of(TERMS, BODIES, meetings);
    }

    @Override
    public Set<Class<? extends LedgerEvent>> ignored() {
        return Set.of(
                LifecycleEvent.Accepted.class,
                LifecycleEvent.Declined.class,
                LifecycleEvent.AnchorMoved.class,
                LifecycleEvent.Paused.class,
                LifecycleEvent.Resumed.class,
                LifecycleEvent.NoticeGiven.class,
                LifecycleEvent.MenteeTold.class,
                LifecycleEvent.Extended.class,
                LifecycleEvent.Completed.class,
                LifecycleEvent.Closed.class,
                LifecycleEvent.Reopened.class,
                PartyEvent.class,
                DevelopmentEvent.class,
                DialogueEvent.class,
                MeetingEvent.AvailabilityOffered.class,
                MeetingEvent.MeetingScheduled.class,
                MeetingEvent.MeetingRescheduled.class,
                MeetingEvent.AgendaPrepared.class,
                MeetingEvent.AgendaReviewed.class,
                MeetingEvent.MeetingCancelled.class,
                MeetingEvent.MeetingMissed.class,
                ProgramEvent.CycleOpened.class,
                ProgramEvent.PeriodAnnounced.class,
                ProgramEvent.CoordinatorAppointed.class,
                ProgramEvent.CoordinatorRemoved.class,
                ProgramEvent.CareerListed.class,
                ProgramEvent.CareerDelisted.class,
                ProgramEvent.CohortDefined.class,
                ProgramEvent.CohortPlanned.class);
    }
}
