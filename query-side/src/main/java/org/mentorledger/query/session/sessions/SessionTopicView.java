package org.mentorledger.query.session.sessions;

import org.jspecify.annotations.Nullable;

/** A topic of a session as clients see it. */
public record SessionTopicView(
        String topic,
        boolean planned,
        boolean raised,
        @Nullable String raisedBy,
        boolean covered) {

    static SessionTopicView of(Topic topic, SessionReader reader) {
        return new SessionTopicView(
                topic.topic(), topic.planned(), topic.raised(), reader.known(topic.raisedBy()), topic.covered());
    }
}
