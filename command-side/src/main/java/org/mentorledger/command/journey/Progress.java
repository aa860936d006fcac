package org.mentorledger.command.journey;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.SessionId;
import org.mentorledger.kernel.journey.JourneyEvent;
import org.mentorledger.kernel.journey.JourneyEvent.StageCompleted;
import org.mentorledger.kernel.journey.JourneyEvent.StageEntered;
import org.mentorledger.kernel.journey.JourneyEvent.StageReopened;
import org.mentorledger.kernel.journey.JourneyEvent.TopicExplored;
import org.mentorledger.kernel.journey.Stage;

/**
 * How far a journey has come.
 *
 * @param current the stage the person is in
 * @param steps the stages they entered
 * @param explored the overarching topics they explored
 */
record Progress(@Nullable Stage current, Map<Stage, Step> steps, List<Explored> explored) {
    static final Progress NONE = new Progress(null, Map.of(), List.of());

    Progress {
        steps = Collections.unmodifiableMap(new TreeMap<>(steps));
        explored = List.copyOf(explored);
    }

    /**
     * A stage that was entered.
     *
     * @param enteredOn when last
     * @param completedOn when, if it is
     */
    record Step(LocalDate enteredOn, @Nullable LocalDate completedOn) {}

    /** A topic in a stage, perhaps in a session. */
    record Explored(Stage stage, String topic, @Nullable SessionId sessionId) {}

    Progress after(JourneyEvent event) {
        if (event instanceof StageEntered e) {
            LocalDate completedOn = step(e.stage()).map(Step::completedOn).orElse(null);
            return with(e.stage(), e.stage(), new Step(e.happenedOn(), completedOn));
        }
        if (event instanceof StageCompleted e) {
            return with(current, e.stage(), new Step(enteredOn(e.stage(), e.happenedOn()), e.happenedOn()));
        }
        if (event instanceof StageReopened e) {
            return with(current, e.stage(), new Step(enteredOn(e.stage(), e.happenedOn()), null));
        }
        return event instanceof TopicExplored e
                ? new Progress(
                        current,
                        steps,
                        Stream.concat(explored.stream(), Stream.of(new Explored(e.stage(), e.topic(), e.sessionId())))
                                .toList())
                : this;
    }

    /** That stage, if it was entered. */
    Optional<Step> step(Stage stage) {
        return Optional.ofNullable(steps.get(stage));
    }

    /** Whether they came as far as that stage, or further. */
    boolean reaches(Stage stage) {
        return steps.keySet().stream().anyMatch(entered -> entered.compareTo(stage) >= 0);
    }

    /** When they entered the stage they are in, if in one. */
    Optional<LocalDate> since() {
        return current == null ? Optional.empty() : step(current).map(Step::enteredOn);
    }

    private LocalDate enteredOn(Stage stage, LocalDate otherwise) {
        return step(stage).map(Step::enteredOn).orElse(otherwise);
    }

    private Progress with(@Nullable Stage now, Stage stage, Step step) {
        Map<Stage, Step> more = new HashMap<>(steps);
        more.put(stage, step);
        return new Progress(now, more, explored);
    }
}
