package org.mentorledger.query.cpd.ledger;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.mentorship.LifecycleEvent.PolicyAdjusted;
import org.mentorledger.kernel.mentorship.LifecycleEvent.PolicyAdopted;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Proposed;
import org.mentorledger.kernel.mentorship.LifecycleEvent.RelationTypeChanged;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Started;
import org.mentorledger.kernel.participant.ParticipantEvent.DesignationRecorded;
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

/**
 * Folds what entries are made of: each meeting once, listed under everyone who attended; each session, and who was in it;
 * and what decides their credit.
 */
@Component
final class LedgerProjection implements Projection {
    static final Room ROOM = new Room("cpd-ledger", 3, Set.of("mentorship", "program", "session", "participant"));

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

    static final Shelf<DesignationsView> DESIGNATIONS = Shelf.of("designations", DesignationsView.class)
            .begins(DesignationRecorded.class, e -> e.participantId().value(), LedgerProjection::on)
            .build();

    private final Shelf<RecordedMeeting> meetings;
    private final Shelf<SittingView> sessions;

    LedgerProjection(Vault vault) {
        meetings = new RecordedMeetings(vault)
                .shelf("meetings")
                .listedUnder(meeting -> meeting.facts().attendance().stream()
                        .map(Attended::participantId)
                        .toList())
                .build();
        sessions = new Sittings(vault).shelf();
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

    static DesignationsView on(@Nullable DesignationsView before, DesignationRecorded e, Recorded recorded) {
        return DesignationsView.with(before, new DesignationsView.Designation(e.happenedOn(), recorded.at(), e.body()));
    }

    Shelf<SittingView> sessions() {
        return sessions;
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
        return List.of(TERMS, BODIES, meetings, sessions, Presences.SHELF, DESIGNATIONS);
    }

    @Override
    public Set<Class<? extends LedgerEvent>> ignored() {
        return Unshown.ALL;
    }
}
