package org.mentorledger.query.session.topics;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.session.ContentEvent.TopicCovered;
import org.mentorledger.kernel.session.ContentEvent.TopicRaised;
import org.mentorledger.kernel.session.ContentEvent.TopicReopened;
import org.mentorledger.kernel.session.PlanningEvent.Cancelled;
import org.mentorledger.kernel.session.PlanningEvent.Held;
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
import org.mentorledger.query.session.topics.SessionTopics.Course;
import org.mentorledger.query.session.topics.SessionTopics.Leading;

/** Folds what comes up in sessions, and is dealt with. */
final class TopicsFold {
    private final Vault vault;

    TopicsFold(Vault vault) {
        this.vault = vault;
    }

    Shelf<SessionTopics> shelf() {
        return Shelf.of("topics", SessionTopics.class)
                .begins(Scheduled.class, e -> e.sessionId().value(), this::on)
                .on(PlanRevised.class, e -> e.sessionId().value(), this::on)
                .on(Cancelled.class, e -> e.sessionId().value(), TopicsFold::on)
                .on(Held.class, e -> e.sessionId().value(), TopicsFold::on)
                .on(Reopened.class, e -> e.sessionId().value(), TopicsFold::on)
                .on(MentorAssigned.class, e -> e.sessionId().value(), TopicsFold::on)
                .on(MentorReleased.class, e -> e.sessionId().value(), TopicsFold::on)
                .on(TopicRaised.class, e -> e.sessionId().value(), this::on)
                .on(TopicCovered.class, e -> e.sessionId().value(), this::on)
                .on(TopicReopened.class, e -> e.sessionId().value(), this::on)
                .indexed("programId")
                .build();
    }

    private SessionTopics on(@Nullable SessionTopics before, Scheduled e, Recorded recorded) {
        SessionTopics first = new SessionTopics(
                e.sessionId().value(),
                e.programId().value(),
                Course.TO_COME,
                e.plan().day(),
                e.plan().day(),
                List.of(),
                List.of());
        return planned(first, e.plan(), recorded);
    }

    private SessionTopics on(SessionTopics before, PlanRevised e, Recorded recorded) {
        return planned(before, e.plan(), recorded);
    }

    private SessionTopics planned(SessionTopics before, SessionPlan plan, Recorded recorded) {
        List<String> keys = plan.topicKeys();
        List<String> words = plan.sealed() == null
                ? List.of()
                : Opened.of(vault, plan.sealed()).texts("topics");
        return before.planning(
                plan.day(), keys, i -> words.size() == keys.size() ? words.get(i) : Opened.ERASED, recorded.at());
    }

    private static SessionTopics on(SessionTopics before, Cancelled e, Recorded recorded) {
        return before.becomes(Course.CANCELLED, before.day());
    }

    private static SessionTopics on(SessionTopics before, Held e, Recorded recorded) {
        return before.becomes(Course.HELD, e.happenedOn());
    }

    private static SessionTopics on(SessionTopics before, Reopened e, Recorded recorded) {
        return before.reopened();
    }

    private static SessionTopics on(SessionTopics before, MentorAssigned e, Recorded recorded) {
        return before.ledBy(new Leading(e.participantId().value(), e.kind()));
    }

    private static SessionTopics on(SessionTopics before, MentorReleased e, Recorded recorded) {
        return before.released(e.participantId().value());
    }

    private SessionTopics on(SessionTopics before, TopicRaised e, Recorded recorded) {
        Moment at = new Moment(e.happenedOn(), recorded.sequence());
        return before.with(e.topicKey(), words(e.text()), recorded.at(), topic -> topic.raised(at));
    }

    private SessionTopics on(SessionTopics before, TopicCovered e, Recorded recorded) {
        Moment at = new Moment(e.happenedOn(), recorded.sequence());
        return before.with(e.topicKey(), words(e.text()), recorded.at(), topic -> topic.covered(at));
    }

    private SessionTopics on(SessionTopics before, TopicReopened e, Recorded recorded) {
        return before.with(e.topicKey(), words(e.text()), recorded.at(), topic -> topic.covered(null));
    }

    private String words(Sealed text) {
        return Opened.of(vault, text).text("topic");
    }
}
