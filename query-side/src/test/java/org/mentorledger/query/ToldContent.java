package org.mentorledger.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.session.ContentEvent;
import org.mentorledger.kernel.session.TopicKey;
import org.mentorledger.kernel.vault.KeyName;
import org.mentorledger.kernel.vault.Vault;

/** Tells what one session is about. */
public final class ToldContent {
    private final ToldSessions session;
    private final Vault vault;

    ToldContent(ToldSessions session, Vault vault) {
        this.session = session;
        this.vault = vault;
    }

    /** A topic comes up on the day of the session. */
    public ToldContent raised(String topic, @Nullable String by) {
        return raised(topic, by, session.day());
    }

    /** A topic comes up on that day. */
    public ToldContent raised(String topic, @Nullable String by, LocalDate on) {
        session.happens(new ContentEvent.TopicRaised(
                session.session(),
                TopicKey.of(topic, vault),
                by == null ? null : new ParticipantId(by),
                session.sealed(Map.of("topic", topic)),
                on,
                Facts.ZONE));
        return this;
    }

    /** A topic is dealt with on the day of the session. */
    public ToldContent covered(String topic) {
        session.happens(new ContentEvent.TopicCovered(
                session.session(),
                TopicKey.of(topic, vault),
                session.sealed(Map.of("topic", topic)),
                session.day(),
                Facts.ZONE));
        return this;
    }

    /** A topic was not dealt with after all. */
    public ToldContent reopened(String topic) {
        session.happens(new ContentEvent.TopicReopened(
                session.session(),
                TopicKey.of(topic, vault),
                session.sealed(Map.of("topic", topic, "reason", "No time was left")),
                session.day(),
                Facts.ZONE));
        return this;
    }

    /** A career is presented. */
    public ToldContent presented(String career, String overview, @Nullable String by) {
        session.happens(new ContentEvent.CareerPresented(
                session.session(),
                career,
                by == null ? null : new ParticipantId(by),
                session.sealed(Map.of("overview", overview)),
                session.day(),
                Facts.ZONE));
        return this;
    }

    /** Careers have that knowledge and skill in common. */
    public ToldContent overlap(List<String> careers, String knowledge, String skill) {
        session.happens(new ContentEvent.OverlapNoted(
                session.session(),
                careers,
                session.sealed(
                        Map.of("knowledge", Telling.json(List.of(knowledge)), "skills", Telling.json(List.of(skill)))),
                session.day(),
                Facts.ZONE));
        return this;
    }

    /** Somebody says how it was. */
    public ToldContent fedBack(String person, @Nullable Integer rating, @Nullable String text) {
        session.happens(new ContentEvent.FeedbackGiven(
                session.session(),
                new ParticipantId(person),
                rating,
                text == null ? null : vault.seal(KeyName.of(new ParticipantId(person)), Map.of("text", text)),
                session.day(),
                Facts.ZONE));
        return this;
    }
}
