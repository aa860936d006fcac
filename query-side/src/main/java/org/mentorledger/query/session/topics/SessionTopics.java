package org.mentorledger.query.session.topics;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.mentorledger.kernel.session.LeaderKind;

/**
 * The topics of one session, and who leads it.
 *
 * @param day on which it was held, or else is planned
 * @param planned the day on which it is planned
 */
public record SessionTopics(
        String sessionId,
        String programId,
        Course course,
        LocalDate day,
        LocalDate planned,
        List<Mention> topics,
        List<Leading> leaders) {
    public SessionTopics {
        topics = List.copyOf(topics);
        leaders = List.copyOf(leaders);
    }

    /** What became of a session. */
    public enum Course {
        TO_COME,
        HELD,
        CANCELLED
    }

    /** Somebody leads it. */
    public record Leading(String participantId, LeaderKind kind) {}

    SessionTopics becomes(Course now, LocalDate on) {
        return new SessionTopics(sessionId, programId, now, on, planned, topics, leaders);
    }

    SessionTopics reopened() {
        return becomes(Course.TO_COME, planned);
    }

    /** These topics are planned for that day; of others stays what became of them. */
    SessionTopics planning(LocalDate on, List<String> keys, IntFunction<String> words, OffsetDateTime at) {
        List<Mention> all = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            all.add(mention(keys.get(i), words.apply(i), at).planned(true));
        }
        topics.stream()
                .filter(mention -> !keys.contains(mention.key()))
                .map(mention -> mention.planned(false))
                .filter(Mention::stands)
                .forEach(all::add);
        return new SessionTopics(sessionId, programId, course, on, on, all, leaders);
    }

    SessionTopics with(String key, String words, OffsetDateTime at, UnaryOperator<Mention> change) {
        Mention changed = change.apply(mention(key, words, at));
        return new SessionTopics(
                sessionId,
                programId,
                course,
                day,
                planned,
                Stream.concat(topics.stream().filter(mention -> !mention.key().equals(key)), Stream.of(changed))
                        .toList(),
                leaders);
    }

    private Mention mention(String key, String words, OffsetDateTime at) {
        return topics.stream()
                .filter(mention -> mention.key().equals(key))
                .findFirst()
                .orElseGet(() -> Mention.of(key, words, at));
    }

    SessionTopics ledBy(Leading leader) {
        return led(Stream.concat(without(leader.participantId()), Stream.of(leader))
                .toList());
    }

    SessionTopics released(String participantId) {
        return led(without(participantId).toList());
    }

    private SessionTopics led(List<Leading> by) {
        return new SessionTopics(sessionId, programId, course, day, planned, topics, by);
    }

    private Stream<Leading> without(String participantId) {
        return leaders.stream().filter(leader -> !leader.participantId().equals(participantId));
    }
}
