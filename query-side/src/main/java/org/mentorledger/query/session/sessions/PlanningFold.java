package org.mentorledger.query.session.sessions;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.session.PlanningEvent.Cancelled;
import org.mentorledger.kernel.session.PlanningEvent.Confirmed;
import org.mentorledger.kernel.session.PlanningEvent.Held;
import org.mentorledger.kernel.session.PlanningEvent.Invited;
import org.mentorledger.kernel.session.PlanningEvent.MentorAssigned;
import org.mentorledger.kernel.session.PlanningEvent.MentorReleased;
import org.mentorledger.kernel.session.PlanningEvent.PlanRevised;
import org.mentorledger.kernel.session.PlanningEvent.Reopened;
import org.mentorledger.kernel.session.PlanningEvent.Scheduled;
import org.mentorledger.kernel.session.SessionPlan;
import org.mentorledger.kernel.vault.Sealed;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.projection.Opened;
import org.mentorledger.query.projection.Recorded;
import org.mentorledger.query.projection.Shelf;

/** Folds how a session is planned, and what becomes of it. */
final class PlanningFold {
    private final Vault vault;

    PlanningFold(Vault vault) {
        this.vault = vault;
    }

    Shelf.Builder<SessionRecord> onto(Shelf.Builder<SessionRecord> shelf) {
        return shelf.begins(Scheduled.class, e -> e.sessionId().value(), this::on)
                .on(PlanRevised.class, e -> e.sessionId().value(), this::on)
                .on(Confirmed.class, e -> e.sessionId().value(), PlanningFold::on)
                .on(Cancelled.class, e -> e.sessionId().value(), this::on)
                .on(Held.class, e -> e.sessionId().value(), PlanningFold::on)
                .on(Reopened.class, e -> e.sessionId().value(), PlanningFold::on)
                .on(MentorAssigned.class, e -> e.sessionId().value(), this::on)
                .on(MentorReleased.class, e -> e.sessionId().value(), PlanningFold::on)
                .on(Invited.class, e -> e.sessionId().value(), PlanningFold::on);
    }

    private SessionRecord on(@Nullable SessionRecord before, Scheduled e, Recorded recorded) {
        Design design = Design.of(e.plan(), vault);
        return new SessionRecord(
                e.sessionId().value(),
                e.programId().value(),
                e.kind(),
                SessionStatus.planned(e.plan().tentative()),
                e.plan().day(),
                e.zone(),
                null,
                null,
                design,
                List.of(SessionPlanChangeView.of(design, e.plan().tentative(), null, recorded)),
                List.of(),
                List.of(),
                Roster.NOBODY,
                planned(Content.NONE, e.plan()),
                recorded.origin(),
                recorded.at());
    }

    private SessionRecord on(SessionRecord before, PlanRevised e, Recorded recorded) {
        Design design = Design.of(e.plan(), vault);
        boolean tentative = e.plan().tentative();
        return before.planned(
                        before.status().isToCome() ? SessionStatus.planned(tentative) : before.status(),
                        e.plan().day(),
                        e.zone(),
                        design,
                        SessionPlanChangeView.of(design, tentative, reason(e.text()), recorded))
                .about(planned(before.content(), e.plan()));
    }

    private static SessionRecord on(SessionRecord before, Confirmed e, Recorded recorded) {
        return before.planned(
                before.status().isToCome() ? SessionStatus.CONFIRMED : before.status(),
                before.heldOn(),
                before.zone(),
                before.design(),
                SessionPlanChangeView.of(before.design(), false, null, recorded));
    }

    private SessionRecord on(SessionRecord before, Cancelled e, Recorded recorded) {
        return before.becomes(SessionStatus.CANCELLED, before.heldOn(), before.heldMinutes(), reason(e.text()));
    }

    private static SessionRecord on(SessionRecord before, Held e, Recorded recorded) {
        return before.becomes(SessionStatus.HELD, e.happenedOn(), e.minutes(), null);
    }

    private static SessionRecord on(SessionRecord before, Reopened e, Recorded recorded) {
        return before.becomes(SessionStatus.CONFIRMED, before.design().day(), null, null);
    }

    private SessionRecord on(SessionRecord before, MentorAssigned e, Recorded recorded) {
        Leader leader = new Leader(e.participantId().value(), e.kind(), e.careers(), reason(e.text()));
        return before.led(Stream.concat(without(before, leader.participantId()), Stream.of(leader))
                .toList());
    }

    private static SessionRecord on(SessionRecord before, MentorReleased e, Recorded recorded) {
        return before.led(without(before, e.participantId().value()).toList());
    }

    private static SessionRecord on(SessionRecord before, Invited e, Recorded recorded) {
        return before.inviting(
                e.participantIds().stream().map(person -> person.value()).toList());
    }

    private static Stream<Leader> without(SessionRecord session, String participantId) {
        return session.mentors().stream()
                .filter(leader -> !leader.participantId().equals(participantId));
    }

    private Content planned(Content before, SessionPlan plan) {
        List<String> words = plan.sealed() == null
                ? List.of()
                : Opened.of(vault, plan.sealed()).texts("topics");
        return before.planning(
                plan.topicKeys(), i -> words.size() == plan.topicKeys().size() ? words.get(i) : Opened.ERASED);
    }

    private @Nullable String reason(@Nullable Sealed text) {
        return text == null ? null : Opened.of(vault, text).maybe("reason");
    }
}
