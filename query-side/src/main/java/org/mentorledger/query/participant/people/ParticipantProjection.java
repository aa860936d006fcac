package org.mentorledger.query.participant.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.membership.MembershipEvent.SectorBriefed;
import org.mentorledger.kernel.participant.ParticipantEvent.AccountInvited;
import org.mentorledger.kernel.participant.ParticipantEvent.AccountLinked;
import org.mentorledger.kernel.participant.ParticipantEvent.AccountUnlinked;
import org.mentorledger.kernel.participant.ParticipantEvent.ConsentGiven;
import org.mentorledger.kernel.participant.ParticipantEvent.ConsentWithdrawn;
import org.mentorledger.kernel.participant.ParticipantEvent.DesignationRecorded;
import org.mentorledger.kernel.participant.ParticipantEvent.GuardianLinked;
import org.mentorledger.kernel.participant.ParticipantEvent.GuardianUnlinked;
import org.mentorledger.kernel.participant.ParticipantEvent.MergeUndone;
import org.mentorledger.kernel.participant.ParticipantEvent.Merged;
import org.mentorledger.kernel.participant.ParticipantEvent.ProfileRevised;
import org.mentorledger.kernel.participant.ParticipantEvent.Registered;
import org.mentorledger.kernel.participant.ParticipantEvent.Renamed;
import org.mentorledger.kernel.participant.ParticipantEvent.ScreeningCleared;
import org.mentorledger.kernel.participant.ParticipantEvent.ScreeningRevoked;
import org.mentorledger.kernel.vault.Sealed;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.projection.Opened;
import org.mentorledger.query.projection.Projection;
import org.mentorledger.query.projection.Recorded;
import org.mentorledger.query.projection.Room;
import org.mentorledger.query.projection.Shelf;
import org.springframework.stereotype.Component;

/** Folds people; beside them stand their memberships. */
@Component
final class ParticipantProjection implements Projection {
    static final Room ROOM = new Room("people", 4, Set.of("participant", "membership"));

    private final Vault vault;
    private final Shelf<ParticipantView> people = people(this);
    private final Shelf<MembershipView> memberships;

    ParticipantProjection(Vault vault) {
        this.vault = vault;
        this.memberships = MembershipFold.shelf(vault);
    }

    private static Shelf<ParticipantView> people(ParticipantProjection projection) {
        return Shelf.of("people", ParticipantView.class)
                .begins(Registered.class, e -> e.participantId().value(), projection::on)
                .on(Renamed.class, e -> e.participantId().value(), projection::on)
                .on(DesignationRecorded.class, e -> e.participantId().value(), projection::on)
                .on(ProfileRevised.class, e -> e.participantId().value(), projection::on)
                .on(GuardianLinked.class, e -> e.participantId().value(), projection::on)
                .on(GuardianUnlinked.class, e -> e.participantId().value(), ParticipantProjection::on)
                .on(ConsentGiven.class, e -> e.participantId().value(), ParticipantProjection::on)
                .on(ConsentWithdrawn.class, e -> e.participantId().value(), ParticipantProjection::on)
                .on(ScreeningCleared.class, e -> e.participantId().value(), projection::on)
                .on(ScreeningRevoked.class, e -> e.participantId().value(), ParticipantProjection::on)
                .on(AccountLinked.class, e -> e.participantId().value(), projection::on)
                .on(AccountUnlinked.class, e -> e.participantId().value(), projection::on)
                .on(Merged.class, e -> e.participantId().value(), ParticipantProjection::on)
                .on(MergeUndone.class, e -> e.participantId().value(), ParticipantProjection::on)
                .listedUnder(ParticipantView::listings)
                .indexed("recordedAt")
                .build();
    }

    ParticipantView on(@Nullable ParticipantView before, Registered e, Recorded recorded) {
        Opened personal = Opened.of(vault, e.personal());
        return ParticipantView.named(e.participantId().value(), personal.text("name"), recorded.at())
                .with(ProfileView.of(e, personal));
    }

    ParticipantView on(ParticipantView before, Renamed e, Recorded recorded) {
        return before.renamed(Opened.of(vault, e.personal()).text("name"));
    }

    ParticipantView on(ParticipantView before, DesignationRecorded e, Recorded recorded) {
        return before.with(
                new DesignationView(e.designation(), e.field(), e.body(), opened(e.personal(), "memberNumber")));
    }

    ParticipantView on(ParticipantView before, ProfileRevised e, Recorded recorded) {
        return before.with(before.profile().after(e, e.personal() == null ? null : Opened.of(vault, e.personal())));
    }

    ParticipantView on(ParticipantView before, GuardianLinked e, Recorded recorded) {
        return before.with(before.protection()
                .with(new ProtectionView.Guardian(
                        e.guardianId().value(), opened(e.personal(), "relation"), e.happenedOn())));
    }

    static ParticipantView on(ParticipantView before, GuardianUnlinked e, Recorded recorded) {
        return before.with(before.protection().without(e.guardianId().value()));
    }

    static ParticipantView on(ParticipantView before, ConsentGiven e, Recorded recorded) {
        return before.with(before.protection().with(ProtectionView.Consent.of(e)));
    }

    static ParticipantView on(ParticipantView before, ConsentWithdrawn e, Recorded recorded) {
        return before.with(before.protection().withdrawn(e));
    }

    ParticipantView on(ParticipantView before, ScreeningCleared e, Recorded recorded) {
        return before.with(before.protection()
                .with(new ProtectionView.Screening(
                        e.kind(), e.happenedOn(), e.expiresOn(), opened(e.personal(), "reference"), null)));
    }

    static ParticipantView on(ParticipantView before, ScreeningRevoked e, Recorded recorded) {
        return before.with(before.protection().revoked(e));
    }

    ParticipantView on(ParticipantView before, AccountLinked e, Recorded recorded) {
        List<LinkedAccountView> accounts = new ArrayList<>(before.accounts());
        accounts.add(
                new LinkedAccountView(e.issuer(), Opened.of(vault, e.personal()).text("subject"), e.happenedOn()));
        return before.with(accounts);
    }

    ParticipantView on(ParticipantView before, AccountUnlinked e, Recorded recorded) {
        String subject = Opened.of(vault, e.personal()).text("subject");
        return before.with(before.accounts().stream()
                .filter(account -> !account.is(e.issuer(), subject))
                .toList());
    }

    static ParticipantView on(ParticipantView before, Merged e, Recorded recorded) {
        return before.retired(e.keptId().value());
    }

    static ParticipantView on(ParticipantView before, MergeUndone e, Recorded recorded) {
        return before.retired(null);
    }

    private @Nullable String opened(@Nullable Sealed personal, String field) {
        return personal == null ? null : Opened.of(vault, personal).maybe(field);
    }

    Shelf<MembershipView> memberships() {
        return memberships;
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
        return List.of(people, memberships);
    }

    @Override
    public Set<Class<? extends LedgerEvent>> ignored() {
        return Set.of(AccountInvited.class, SectorBriefed.class);
    }
}
