package org.mentorledger.query.journey.journeys;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.journey.Stage;

/**
 * How far a journey has come.
 *
 * @param current the stage entered last
 * @param records of the stages that were entered, in the order of stages
 * @param topics that were explored, in the order in which they were first
 */
public record StagesView(@Nullable Stage current, List<StageRecordView> records, List<ExploredTopicView> topics) {
    static final StagesView NONE = new StagesView(null, List.of(), List.of());

    public StagesView {
        records = List.copyOf(records);
        topics = List.copyOf(topics);
    }

    /** Whether they ever entered it. */
    boolean hasEntered(Stage stage) {
        return records.stream().anyMatch(record -> record.stage() == stage);
    }

    /** The furthest stage to which a completed one directs them, and which they have not entered. */
    @Nullable
    Stage directedTo() {
        Stage furthest = null;
        for (StageRecordView record : records) {
            Stage next = record.directedTo();
            furthest = next == null || hasEntered(next) ? furthest : next;
        }
        return furthest;
    }

    StagesView entered(StageRecordView entry) {
        if (hasEntered(entry.stage())) {
            return new StagesView(entry.stage(), records, topics)
                    .record(entry.stage(), before -> before.enteredAgain(entry.overridden(), entry.reason()));
        }
        List<StageRecordView> more = Stream.concat(records.stream(), Stream.of(entry))
                .sorted(Comparator.comparing(StageRecordView::stage))
                .toList();
        return new StagesView(entry.stage(), more, topics);
    }

    StagesView record(Stage stage, UnaryOperator<StageRecordView> change) {
        return new StagesView(
                current,
                records.stream()
                        .map(record -> record.stage() == stage ? change.apply(record) : record)
                        .toList(),
                topics);
    }

    /** With that topic, too, in all its stages and sessions. */
    StagesView explored(ExploredTopicView topic) {
        StagesView more = this;
        for (Stage stage : topic.stages()) {
            more = more.explored(topic.topic(), stage, null);
        }
        return new StagesView(
                current,
                records,
                more.topics.stream()
                        .map(one -> one.topic().equals(topic.topic()) ? one.in(topic.sessionIds()) : one)
                        .toList());
    }

    StagesView explored(String topic, Stage stage, @Nullable String sessionId) {
        boolean isNew = topics.stream().noneMatch(one -> one.topic().equals(topic));
        List<ExploredTopicView> known = isNew ? More.of(topics, ExploredTopicView.unexplored(topic)) : topics;
        return new StagesView(
                current,
                records,
                known.stream()
                        .map(one -> one.topic().equals(topic) ? one.explored(stage, sessionId) : one)
                        .toList());
    }
}
