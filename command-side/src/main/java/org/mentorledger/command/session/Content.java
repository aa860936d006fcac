package org.mentorledger.command.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Growing;
import org.mentorledger.command.dispatch.Made;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.session.ContentEvent;
import org.mentorledger.kernel.session.ContentEvent.CareerPresented;
import org.mentorledger.kernel.session.ContentEvent.FeedbackGiven;
import org.mentorledger.kernel.session.ContentEvent.OverlapNoted;
import org.mentorledger.kernel.session.ContentEvent.TopicCovered;
import org.mentorledger.kernel.session.ContentEvent.TopicRaised;
import org.mentorledger.kernel.session.ContentEvent.TopicReopened;
import org.mentorledger.kernel.session.SessionPlan;
import org.mentorledger.kernel.vault.Sealed;

/**
 * What a session is about.
 *
 * @param topics by their keys
 * @param told by which command something was told last, by what it is about
 */
record Content(Map<String, Topic> topics, Map<String, String> told) {

    Content {
        topics = Growing.map(topics);
        told = Growing.map(told);
    }

    /**
     * A topic.
     *
     * @param covered whether it was dealt with, and nobody asked about it since
     * @param byHolding whether it was covered because the session was held
     * @param text its words, sealed; null: they stand in the plan only
     */
    record Topic(
            boolean planned,
            boolean raised,
            boolean covered,
            boolean byHolding,
            @Nullable Sealed text) {
        /** Whether somebody asked about it and nobody dealt with it since. */
        boolean isOpen() {
            return raised && !covered;
        }

        static final Topic UNKNOWN = new Topic(false, false, false, false, null);
    }

    static Content of(SessionPlan plan) {
        return new Content(Map.of(), Map.of()).planned(plan.topicKeys());
    }

    /** With these topics planned, and no others. */
    Content planned(List<String> keys) {
        Map<String, Topic> all = new HashMap<>();
        topics.forEach((key, topic) ->
                all.put(key, new Topic(false, topic.raised(), topic.covered(), topic.byHolding(), topic.text())));
        keys.forEach(key -> {
            Topic topic = all.getOrDefault(key, Topic.UNKNOWN);
            all.put(key, new Topic(true, topic.raised(), topic.covered(), topic.byHolding(), topic.text()));
        });
        return new Content(all, told);
    }

    Content evolve(ContentEvent event, Made by, boolean byHolding) {
        if (event instanceof TopicRaised e) {
            Topic topic = topic(e.topicKey());
            return with(e.topicKey(), new Topic(topic.planned(), true, false, topic.byHolding(), e.text()));
        }
        if (event instanceof TopicCovered e) {
            Topic topic = topic(e.topicKey());
            return with(e.topicKey(), new Topic(topic.planned(), topic.raised(), true, byHolding, e.text()));
        }
        if (event instanceof TopicReopened e) {
            Topic topic = topic(e.topicKey());
            return with(e.topicKey(), new Topic(topic.planned(), topic.raised(), false, false, e.text()));
        }
        if (event instanceof CareerPresented e) {
            return told(about(e.career()), by);
        }
        return event instanceof OverlapNoted e
                ? told(about(e.careers()), by)
                : told(about(((FeedbackGiven) event).participantId()), by);
    }

    /** The topic of that key, be it planned, raised or neither. */
    Topic topic(String key) {
        return topics.getOrDefault(key, Topic.UNKNOWN);
    }

    /** Whether the last that was told of it was told by the same words. */
    boolean toldBy(String mac, String about) {
        return mac.equals(told.get(about));
    }

    static String about(String career) {
        return "career:" + career;
    }

    static String about(List<String> careers) {
        return "overlap:" + careers.stream().sorted().toList();
    }

    static String about(ParticipantId person) {
        return "feedback:" + person.value();
    }

    private Content with(String key, Topic topic) {
        return new Content(Growing.with(topics, key, topic), told);
    }

    private Content told(String about, Made by) {
        return new Content(topics, Growing.with(told, about, by.mac()));
    }
}
