package org.mentorledger.query.session.sessions;

import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.session.ContentEvent.CareerPresented;
import org.mentorledger.kernel.session.ContentEvent.FeedbackGiven;
import org.mentorledger.kernel.session.ContentEvent.OverlapNoted;
import org.mentorledger.kernel.session.ContentEvent.TopicCovered;
import org.mentorledger.kernel.session.ContentEvent.TopicRaised;
import org.mentorledger.kernel.session.ContentEvent.TopicReopened;
import org.mentorledger.kernel.vault.Sealed;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.projection.Opened;
import org.mentorledger.query.projection.Recorded;
import org.mentorledger.query.projection.Shelf;

/** Folds what a session was about. */
final class ContentFold {
    private final Vault vault;

    ContentFold(Vault vault) {
        this.vault = vault;
    }

    Shelf.Builder<SessionRecord> onto(Shelf.Builder<SessionRecord> shelf) {
        return shelf.on(TopicRaised.class, e -> e.sessionId().value(), this::on)
                .on(TopicCovered.class, e -> e.sessionId().value(), this::on)
                .on(TopicReopened.class, e -> e.sessionId().value(), this::on)
                .on(CareerPresented.class, e -> e.sessionId().value(), this::on)
                .on(OverlapNoted.class, e -> e.sessionId().value(), this::on)
                .on(FeedbackGiven.class, e -> e.sessionId().value(), this::on);
    }

    private SessionRecord on(SessionRecord before, TopicRaised e, Recorded recorded) {
        return before.about(
                before.content().topic(e.topicKey(), topic(e.text()), topic -> topic.raised(id(e.raisedBy()))));
    }

    private SessionRecord on(SessionRecord before, TopicCovered e, Recorded recorded) {
        return before.about(before.content().topic(e.topicKey(), topic(e.text()), topic -> topic.covered(true)));
    }

    private SessionRecord on(SessionRecord before, TopicReopened e, Recorded recorded) {
        return before.about(before.content().topic(e.topicKey(), topic(e.text()), topic -> topic.covered(false)));
    }

    private SessionRecord on(SessionRecord before, CareerPresented e, Recorded recorded) {
        return before.about(before.content()
                .with(new CareerPresentationView(
                        e.career(), Opened.of(vault, e.text()).text("overview"), id(e.mentorId()))));
    }

    private SessionRecord on(SessionRecord before, OverlapNoted e, Recorded recorded) {
        Opened words = Opened.of(vault, e.text());
        return before.about(before.content()
                .with(new CareerOverlapView(e.careers(), words.texts("knowledge"), words.texts("skills"))));
    }

    private SessionRecord on(SessionRecord before, FeedbackGiven e, Recorded recorded) {
        String text = e.text() == null ? null : Opened.of(vault, e.text()).maybe("text");
        return before.about(before.content()
                .with(new SessionFeedbackView(e.participantId().value(), e.rating(), text, e.happenedOn())));
    }

    private String topic(Sealed text) {
        return Opened.of(vault, text).text("topic");
    }

    private static @Nullable String id(@Nullable ParticipantId person) {
        return person == null ? null : person.value();
    }
}
