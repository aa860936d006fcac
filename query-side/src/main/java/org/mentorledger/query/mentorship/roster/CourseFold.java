package org.mentorledger.query.mentorship.roster;

import static org.mentorledger.query.mentorship.roster.MentorshipProjection.id;

import java.util.List;
import java.util.Objects;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Accepted;
import org.mentorledger.kernel.mentorship.LifecycleEvent.AnchorMoved;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Closed;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Completed;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Declined;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Extended;
import org.mentorledger.kernel.mentorship.LifecycleEvent.MenteeTold;
import org.mentorledger.kernel.mentorship.LifecycleEvent.NoticeGiven;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Paused;
import org.mentorledger.kernel.mentorship.LifecycleEvent.PolicyAdjusted;
import org.mentorledger.kernel.mentorship.LifecycleEvent.PolicyAdopted;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Proposed;
import org.mentorledger.kernel.mentorship.LifecycleEvent.RelationTypeChanged;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Reopened;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Resumed;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Started;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.projection.Opened;
import org.mentorledger.query.projection.Recorded;
import org.mentorledger.query.projection.Shelf;

/** How a mentorship begins, runs and ends, and by which rules. */
final class CourseFold {
    private final Vault vault;

    CourseFold(Vault vault) {
        this.vault = vault;
    }

    static MentorshipView proposed(Vault vault, Proposed e, Recorded recorded) {
        return MentorshipView.proposed(
                e.mentorshipId().value(),
                Proposal.of(vault, e, recorded),
                Parties.of(e),
                Windows.of(e.anchorDate(), e.windowFrom(), e.windowTo(), recorded.at()),
                new Rules(e.policyVersion(), null, List.of(new RelationPeriodView(e.relationType(), null))));
    }

    void onto(Shelf.Builder<MentorshipView> shelf) {
        shelf.on(
                        Accepted.class,
                        id(),
                        (before, e, recorded) -> before.with(before.course().accepted(e.happenedOn())))
                .on(Started.class, id(), CourseFold::started)
                .on(Declined.class, id(), this::declined)
                .on(
                        Paused.class,
                        id(),
                        (before, e, recorded) -> before.with(before.course().paused(pause(e))))
                .on(
                        Resumed.class,
                        id(),
                        (before, e, recorded) -> before.with(before.course().resumed(e.happenedOn())))
                .on(
                        NoticeGiven.class,
                        id(),
                        (before, e, recorded) -> before.with(before.course().noticed(NoticeView.of(vault, e))))
                .on(MenteeTold.class, id(), CourseFold::told)
                .on(
                        Completed.class,
                        id(),
                        (before, e, recorded) -> before.with(before.course().ended(Ending.of(vault, e))))
                .on(
                        Closed.class,
                        id(),
                        (before, e, recorded) -> before.with(before.course().ended(Ending.of(vault, e))))
                .on(
                        Reopened.class,
                        id(),
                        (before, e, recorded) ->
                                before.with(before.course().ended(null).noticed(null)));
        rules(shelf);
    }

    private static void rules(Shelf.Builder<MentorshipView> shelf) {
        shelf.on(
                        AnchorMoved.class,
                        id(),
                        (before, e, recorded) -> before.with(
                                before.terms().moved(e.anchorDate(), e.windowFrom(), e.windowTo(), recorded.at())))
                .on(
                        Extended.class,
                        id(),
                        (before, e, recorded) -> before.with(before.terms().extended(e.windowTo(), recorded.at())))
                .on(
                        PolicyAdjusted.class,
                        id(),
                        (before, e, recorded) -> before.with(before.rules().adjusted(e.policy())))
                .on(
                        PolicyAdopted.class,
                        id(),
                        (before, e, recorded) -> before.with(before.rules().adopted(e.policyVersion())))
                .on(
                        RelationTypeChanged.class,
                        id(),
                        (before, e, recorded) -> before.with(before.rules().changed(e)));
    }

    private static MentorshipView started(MentorshipView before, Started e, Recorded recorded) {
        Windows windows = e.windowFrom() == null && e.windowTo() == null
                ? before.terms()
                : before.terms().moved(before.anchorDate(), e.windowFrom(), e.windowTo(), recorded.at());
        return before.with(before.course().started(e.happenedOn()))
                .with(windows)
                .with(before.rules().started(e.policyVersion()));
    }

    /** What a successor declines is to take over; the mentorship stands. */
    private MentorshipView declined(MentorshipView before, Declined e, Recorded recorded) {
        SuccessionView asked = before.successor();
        if (asked != null
                && e.participantId() != null
                && Objects.equals(asked.successorId(), e.participantId().value())) {
            return before.with(before.parties().withoutSuccessor());
        }
        return before.with(before.course().declined(Opened.of(vault, e.text()).text("reason")));
    }

    private PauseView pause(Paused e) {
        return new PauseView(
                e.happenedOn(), e.until(), null, Opened.of(vault, e.text()).text("reason"));
    }

    private static MentorshipView told(MentorshipView before, MenteeTold e, Recorded recorded) {
        NoticeView notice = before.notice();
        return notice == null
                ? before
                : before.with(before.course().noticed(notice.told(e.happenedOn(), e.isReassured())));
    }
}
