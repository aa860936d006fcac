package org.mentorledger.query.session.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What a session was about, and how those who attended found it. */
public record Content(
        List<CareerPresentationView> presentations,
        List<CareerOverlapView> overlaps,
        List<Topic> topics,
        List<SessionFeedbackView> feedback) {
    static final Content NONE = new Content(List.of(), List.of(), List.of(), List.of());

    public Content {
        presentations = List.copyOf(presentations);
        overlaps = List.copyOf(overlaps);
        topics = List.copyOf(topics);
        feedback = List.copyOf(feedback);
    }

    /** What was told of the same career before is replaced. */
    Content with(CareerPresentationView presentation) {
        return new Content(
                and(presentations, presentation, CareerPresentationView::career), overlaps, topics, feedback);
    }

    /** What was told of the same careers before, in whatever order, is replaced. */
    Content with(CareerOverlapView overlap) {
        return new Content(presentations, and(overlaps, overlap, one -> Set.copyOf(one.careers())), topics, feedback);
    }

    /** What the same person said before is replaced. */
    Content with(SessionFeedbackView given) {
        return new Content(presentations, overlaps, topics, and(feedback, given, SessionFeedbackView::participantId));
    }

    /** These are the topics that are planned from now on, in their order; of others stays what became of them. */
    Content planning(List<String> keys, Function<Integer, String> words) {
        List<Topic> all = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            all.add(topic(keys.get(i), words.apply(i)).planned(true));
        }
        topics.stream()
                .filter(topic -> !keys.contains(topic.key()))
                .map(topic -> topic.planned(false))
                .filter(Topic::stands)
                .forEach(all::add);
        return new Content(presentations, overlaps, all, feedback);
    }

    Content topic(String key, String words, UnaryOperator<Topic> change) {
        Topic changed = change.apply(topic(key, words));
        return new Content(presentations, overlaps, and(topics, changed, Topic::key), feedback);
    }

    private Topic topic(String key, String words) {
        return topics.stream()
                .filter(topic -> topic.key().equals(key))
                .findFirst()
                .orElseGet(() -> Topic.unheard(key, words));
    }

    /** In the place of what has the same key, or else behind all. */
    private static <T> List<T> and(List<T> some, T another, Function<T, ?> key) {
        List<T> all = new ArrayList<>(some);
        for (int i = 0; i < all.size(); i++) {
            if (Objects.equals(key.apply(all.get(i)), key.apply(another))) {
                all.set(i, another);
                return all;
            }
        }
        all.add(another);
        return all;
    }
}
