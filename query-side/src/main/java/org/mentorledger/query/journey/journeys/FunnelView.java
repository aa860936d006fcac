package org.mentorledger.query.journey.journeys;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.mentorledger.kernel.journey.Stage;

/**
 * How many people are how far.
 *
 * @param people everybody who has begun
 * @param choosing how many have chosen careers
 * @param withPlan how many have a learning plan
 */
public record FunnelView(int people, List<StageCount> stages, int choosing, int withPlan) {
    public FunnelView {
        stages = List.copyOf(stages);
    }

    /**
     * How many people came so far.
     *
     * @param now how many are in it
     * @param directed how many are directed to it and have not entered
     * @param overridden how many entered it without completing those before
     */
    public record StageCount(Stage stage, int entered, int completed, int now, int directed, int overridden) {}

    /** Of these people, each with their journeys: one, or those of all their ids where they were merged. */
    public static FunnelView of(Collection<List<JourneyView>> told) {
        List<JourneyView> people = told.stream()
                .filter(journeys -> !journeys.isEmpty())
                .map(Merged::of)
                .toList();
        return new FunnelView(
                told.size(),
                Arrays.stream(Stage.values()).map(stage -> count(people, stage)).toList(),
                counting(people, journey -> !journey.careerChoices().isEmpty()),
                counting(people, journey -> journey.learningPlan() != null));
    }

    private static StageCount count(List<JourneyView> people, Stage stage) {
        return new StageCount(
                stage,
                counting(people, journey -> journey.progress().hasEntered(stage)),
                recording(people, stage, record -> record.completedOn() != null),
                counting(people, journey -> journey.stage() == stage),
                counting(people, journey -> journey.directedTo() == stage),
                recording(people, stage, StageRecordView::overridden));
    }

    private static int recording(List<JourneyView> people, Stage stage, Predicate<StageRecordView> what) {
        return counting(
                people,
                journey -> journey.stages().stream()
                        .filter(record -> record.stage() == stage)
                        .anyMatch(what));
    }

    private static int counting(List<JourneyView> people, Predicate<JourneyView> what) {
        return (int) people.stream().filter(what).count();
    }
}
