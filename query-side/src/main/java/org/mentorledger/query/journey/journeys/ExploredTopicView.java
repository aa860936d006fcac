package org.mentorledger.query.journey.journeys;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.journey.Stage;

/**
 * An overarching topic of a journey.
 *
 * @param stages in which it was explored, in their order
 * @param sessionIds in which it was explored
 */
public record ExploredTopicView(String topic, List<Stage> stages, List<String> sessionIds) {
    public ExploredTopicView {
        stages = List.copyOf(stages);
        sessionIds = List.copyOf(sessionIds);
    }

    /** A topic that nobody explored yet. */
    public static ExploredTopicView unexplored(String topic) {
        return new ExploredTopicView(topic, List.of(), List.of());
    }

    ExploredTopicView in(List<String> sessions) {
        return new ExploredTopicView(
                topic,
                stages,
                Stream.concat(sessionIds.stream(), sessions.stream()).distinct().toList());
    }

    ExploredTopicView explored(Stage stage, @Nullable String sessionId) {
        return new ExploredTopicView(
                topic,
                Stream.concat(stages.stream(), Stream.of(stage))
                        .distinct()
                        .sorted()
                        .toList(),
                Stream.concat(sessionIds.stream(), Stream.ofNullable(sessionId))
                        .distinct()
                        .toList());
    }
}
