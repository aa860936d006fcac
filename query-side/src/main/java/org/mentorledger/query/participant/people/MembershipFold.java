package org.mentorledger.query.participant.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.membership.MembershipEvent;
import org.mentorledger.kernel.membership.MembershipEvent.Accepted;
import org.mentorledger.kernel.membership.MembershipEvent.AgreementRevoked;
import org.mentorledger.kernel.membership.MembershipEvent.AgreementSigned;
import org.mentorledger.kernel.membership.MembershipEvent.Applied;
import org.mentorledger.kernel.membership.MembershipEvent.CohortAssigned;
import org.mentorledger.kernel.membership.MembershipEvent.Declined;
import org.mentorledger.kernel.membership.MembershipEvent.ExperienceDeclared;
import org.mentorledger.kernel.membership.MembershipEvent.Returned;
import org.mentorledger.kernel.membership.MembershipEvent.TrainingCompleted;
import org.mentorledger.kernel.membership.MembershipEvent.TrainingRevoked;
import org.mentorledger.kernel.membership.MembershipEvent.Withdrawn;
import org.mentorledger.kernel.vault.Sealed;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.participant.people.MembershipView.Agreement;
import org.mentorledger.query.participant.people.MembershipView.Entry;
import org.mentorledger.query.participant.people.MembershipView.Experience;
import org.mentorledger.query.participant.people.MembershipView.Revocation;
import org.mentorledger.query.participant.people.MembershipView.Status;
import org.mentorledger.query.participant.people.MembershipView.Step;
import org.mentorledger.query.participant.people.MembershipView.Training;
import org.mentorledger.query.projection.Opened;
import org.mentorledger.query.projection.Recorded;
import org.mentorledger.query.projection.Shelf;

/** Folds memberships, each from its own stream. */
final class MembershipFold {
    private final Vault vault;

    private MembershipFold(Vault vault) {
        this.vault = vault;
    }

    static Shelf<MembershipView> shelf(Vault vault) {
        MembershipFold fold = new MembershipFold(vault);
        return Shelf.of("memberships", MembershipView.class)
                .begins(Applied.class, MembershipFold::key, MembershipFold::on)
                .begins(Accepted.class, MembershipFold::key, MembershipFold::on)
                .on(Declined.class, MembershipFold::key, fold::on)
                .on(AgreementSigned.class, MembershipFold::key, MembershipFold::on)
                .on(AgreementRevoked.class, MembershipFold::key, fold::on)
                .on(TrainingCompleted.class, MembershipFold::key, MembershipFold::on)
                .on(TrainingRevoked.class, MembershipFold::key, fold::on)
                .on(Withdrawn.class, MembershipFold::key, fold::on)
                .on(Returned.class, MembershipFold::key, MembershipFold::on)
                .on(CohortAssigned.class, MembershipFold::key, MembershipFold::on)
                .on(ExperienceDeclared.class, MembershipFold::key, MembershipFold::on)
                .listedUnder(membership -> List.of(membership.participantId()))
                .indexed("programId")
                .build();
    }

    static MembershipView on(@Nullable MembershipView before, Applied e, Recorded recorded) {
        return begun(before, e)
                .inRoles(e.roles())
                .with(new Step(Status.APPLIED, e.happenedOn(), null, Entry.of(recorded)));
    }

    static MembershipView on(@Nullable MembershipView before, Accepted e, Recorded recorded) {
        return begun(before, e)
                .inRoles(e.roles())
                .accepted(e.happenedOn())
                .with(new Step(Status.ACCEPTED, e.happenedOn(), null, Entry.of(recorded)));
    }

    MembershipView on(MembershipView before, Declined e, Recorded recorded) {
        return before.with(new Step(Status.DECLINED, e.happenedOn(), reason(e.text()), Entry.of(recorded)));
    }

    MembershipView on(MembershipView before, Withdrawn e, Recorded recorded) {
        return before.with(new Step(Status.WITHDRAWN, e.happenedOn(), reason(e.text()), Entry.of(recorded)));
    }

    static MembershipView on(MembershipView before, Returned e, Recorded recorded) {
        return before.with(new Step(Status.ACCEPTED, e.happenedOn(), null, Entry.of(recorded)));
    }

    static MembershipView on(MembershipView before, AgreementSigned e, Recorded recorded) {
        return before.with(new Agreement(e.agreement(), e.version(), e.happenedOn(), Entry.of(recorded), null));
    }

    MembershipView on(MembershipView before, AgreementRevoked e, Recorded recorded) {
        Revocation how = new Revocation(e.happenedOn(), reason(e.text()), Entry.of(recorded));
        return before.agreements(agreement -> agreement.revoked(e.agreement(), e.version(), how));
    }

    static MembershipView on(MembershipView before, TrainingCompleted e, Recorded recorded) {
        return before.with(new Training(
                e.training(),
                e.version(),
                e.happenedOn(),
                e.minutes(),
                e.sessionId() == null ? null : e.sessionId().value(),
                Entry.of(recorded),
                null));
    }

    MembershipView on(MembershipView before, TrainingRevoked e, Recorded recorded) {
        Revocation how = new Revocation(e.happenedOn(), reason(e.text()), Entry.of(recorded));
        return before.trainings(training -> training.revoked(e, how));
    }

    static MembershipView on(MembershipView before, CohortAssigned e, Recorded recorded) {
        return before.inCohort(e.cohortId() == null ? null : e.cohortId().value());
    }

    static MembershipView on(MembershipView before, ExperienceDeclared e, Recorded recorded) {
        return before.with(new Experience(e.careers(), e.retired(), e.happenedOn()));
    }

    private String reason(Sealed text) {
        return Opened.of(vault, text).text("reason");
    }

    private static MembershipView begun(@Nullable MembershipView before, MembershipEvent e) {
        return before == null
                ? MembershipView.begun(e.programId().value(), e.participantId().value())
                : before;
    }

    private static String key(MembershipEvent e) {
        return e.programId().value() + ":" + e.participantId().value();
    }
}
