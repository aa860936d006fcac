package org.mentorledger.query.participant.people;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.membership.MembershipEvent;
import org.mentorledger.kernel.membership.MembershipEvent.Accepted;
import org.mentorledger.kernel.membership.MembershipEvent.AgreementSigned;
import org.mentorledger.kernel.participant.ParticipantEvent.DesignationRecorded;
import org.mentorledger.kernel.participant.ParticipantEvent.Registered;
import org.mentorledger.kernel.participant.ParticipantEvent.Renamed;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.projection.Opened;
import org.mentorledger.query.projection.Projection;
import org.mentorledger.query.projection.Recorded;
import org.mentorledger.query.projection.Room;
import org.mentorledger.query.projection.Shelf;
import org.springframework.stereotype.Component;

/** Folds people and their memberships, each from their own stream. */
@Component
final class ParticipantProjection implements Projection {
    static final Room ROOM = new Room("people", 1, Set.of("participant", "membership"));

    private final Vault vault;
    private final Shelf<ParticipantView> people = people(this);

    ParticipantProjection(Vault vault) {
        this.vault = vault;
    }

    static final Shelf<MembershipView> MEMBERSHIPS = Shelf.of("memberships", MembershipView.class)
            .begins(Accepted.class, ParticipantProjection::key, ParticipantProjection::on)
            .on(AgreementSigned.class, ParticipantProjection::key, ParticipantProjection::on)
            .listedUnder(membership -> List.of(membership.participantId()))
            .build();

    private static Shelf<ParticipantView> people(ParticipantProjection projection) {
        return Shelf.of("people", ParticipantView.class)
                .begins(Registered.class, e -> e.participantId().value(), projection::on)
                .on(Renamed.class, e -> e.participantId().value(), projection::on)
                .on(DesignationRecorded.class, e -> e.participantId().value(), projection::on)
                .build();
    }

    ParticipantView on(@Nullable ParticipantView before, Registered e, Recorded recorded) {
        Opened personal = Opened.of(vault, e.personal());
        return new ParticipantView(
                e.participantId().value(),
                personal.text("name"),
                e.organisation(),
                null,
                null,
                null,
                personal.maybe("email"));
    }

    ParticipantView on(ParticipantView before, Renamed e, Recorded recorded) {
        return before.renamed(Opened.of(vault, e.personal()).text("name"));
    }

    ParticipantView on(ParticipantView before, DesignationRecorded e, Recorded recorded) {
        return before.designated(
                e.designation(), e.body(), e.personal() == null ? null : Opened.of(vault, e.personal()));
    }

    static MembershipView on(@Nullable MembershipView before, Accepted e, Recorded recorded) {
        return before == null
                ? new MembershipView(
                        e.programId().value(), e.participantId().value(), e.roles(), e.happenedOn(), List.of())
                : before.inRoles(e.roles());
    }

    static MembershipView on(MembershipView before, AgreementSigned e, Recorded recorded) {
        return before.with(new MembershipView.Agreement(e.agreement(), e.version(), e.happenedOn()));
    }

    private static String key(MembershipEvent e) {
        return e.programId().value() + ":" + e.participantId().value();
    }

    Shelf<ParticipantView> people() {
        return people;
    }

    @Override
    public Room room() {
        return ROOM;
    }

    @Override
    public List<Shelf<?>> shelves() {
        return List.of(people, MEMBERSHIPS);
    }

    @Override
    public Set<Class<? extends LedgerEvent>> ignored() {
        return Set.of();
    }
}
