package org.mentorledger.query.career.briefs;

import java.util.List;
import java.util.Set;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.membership.MembershipEvent;
import org.mentorledger.kernel.membership.MembershipEvent.SectorBriefed;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.projection.Opened;
import org.mentorledger.query.projection.Plain;
import org.mentorledger.query.projection.Projection;
import org.mentorledger.query.projection.Room;
import org.mentorledger.query.projection.Shelf;
import org.springframework.stereotype.Component;

/** Folds what mentors tell of sectors: one document for each of their careers. */
@Component
final class BriefProjection implements Projection {
    static final Room ROOM = new Room("sector-briefs", 1, Set.of("membership"));

    private final Shelf<SectorBriefView> briefs;

    BriefProjection(Vault vault) {
        this.briefs = Shelf.of("briefs", SectorBriefView.class)
                .begins(
                        SectorBriefed.class,
                        BriefProjection::key,
                        (before, e, recorded) -> SectorBriefView.of(e, Opened.of(vault, e.text())))
                .indexed("programId")
                .build();
    }

    /** However the career is written, it is the same. */
    private static String key(SectorBriefed e) {
        return e.programId().value() + ":" + e.participantId().value() + ":" + Plain.of(e.career());
    }

    Shelf<SectorBriefView> briefs() {
        return briefs;
    }

    @Override
    public Room room() {
        return ROOM;
    }

    @Override
    public List<Shelf<?>> shelves() {
        return List.of(briefs);
    }

    @Override
    public Set<Class<? extends LedgerEvent>> ignored() {
        return Set.of(
                MembershipEvent.Applied.class,
                MembershipEvent.Accepted.class,
                MembershipEvent.Declined.class,
                MembershipEvent.AgreementSigned.class,
                MembershipEvent.AgreementRevoked.class,
                MembershipEvent.TrainingCompleted.class,
                MembershipEvent.TrainingRevoked.class,
                MembershipEvent.Withdrawn.class,
                MembershipEvent.Returned.class,
                MembershipEvent.CohortAssigned.class,
                MembershipEvent.ExperienceDeclared.class);
    }
}
