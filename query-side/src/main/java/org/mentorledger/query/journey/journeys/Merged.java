package org.mentorledger.query.journey.journeys;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.journey.Stage;

/**
 * The journeys of one person in one program, told under the ids that were merged, as the one journey they are: all that was
 * told stands in it, day by day.
 */
final class Merged {
    private Merged() {}

    /** Of these, at least one; it stands under the id of the first. */
    static JourneyView of(List<JourneyView> journeys) {
        JourneyView first = journeys.get(0);
        return journeys.size() == 1
                ? first
                : new JourneyView(
                        first.programId(),
                        first.participantId(),
                        careers(journeys),
                        stages(journeys),
                        journeys.stream()
                                .flatMap(journey -> journey.recorded().stream())
                                .toList(),
                        learning(journeys));
    }

    private static CareersView careers(List<JourneyView> journeys) {
        List<CareerChoiceView> choices = byDay(journeys, JourneyView::careerChoiceHistory, CareerChoiceView::chosenOn);
        List<CareerPathChoiceView> paths =
                byDay(journeys, JourneyView::careerPathHistory, CareerPathChoiceView::chosenOn);
        CareerChoiceView chosen = More.last(choices);
        String path = paths.stream()
                .map(CareerPathChoiceView::career)
                .filter(career -> journeys.stream().anyMatch(journey -> career.equals(journey.careerPath())))
                .filter(career -> chosen != null && chosen.careers().contains(career))
                .reduce((earlier, later) -> later)
                .orElse(null);
        return new CareersView(
                byDay(journeys, JourneyView::interestHistory, InterestsView::declaredOn), choices, paths, path);
    }

    private static StagesView stages(List<JourneyView> journeys) {
        List<StageRecordView> records = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            journeys.stream()
                    .flatMap(journey -> journey.stages().stream())
                    .filter(record -> record.stage() == stage)
                    .sorted(Comparator.comparing(StageRecordView::enteredOn))
                    .reduce(Merged::both)
                    .ifPresent(records::add);
        }
        StagesView merged = new StagesView(current(journeys), records, List.of());
        for (JourneyView journey : journeys) {
            for (ExploredTopicView topic : journey.explored()) {
                merged = merged.explored(topic);
            }
        }
        return merged;
    }

    private static @Nullable Stage current(List<JourneyView> journeys) {
        return journeys.stream()
                .flatMap(journey -> journey.stages().stream().filter(record -> record.stage() == journey.stage()))
                .max(Comparator.comparing(StageRecordView::enteredOn).thenComparing(StageRecordView::stage))
                .map(StageRecordView::stage)
                .orElse(null);
    }

    /** What one of them completed is completed, and directs onwards. */
    private static StageRecordView both(StageRecordView one, StageRecordView later) {
        StageRecordView completed = isLater(one.completedOn(), later.completedOn()) ? one : later;
        return new StageRecordView(
                one.stage(),
                one.enteredOn(),
                one.overridden() || later.overridden(),
                later.reason() == null ? one.reason() : later.reason(),
                completed.completedOn(),
                completed.directedTo(),
                Stream.concat(one.reopenedBecause().stream(), later.reopenedBecause().stream())
                        .toList(),
                Stream.concat(one.notes().stream(), later.notes().stream())
                        .sorted(Comparator.comparing(StageNoteView::notedOn))
                        .toList());
    }

    private static boolean isLater(@Nullable LocalDate day, @Nullable LocalDate other) {
        return requireNonNullElse(day, LocalDate.MIN).isAfter(requireNonNullElse(other, LocalDate.MIN));
    }

    /** Plans drawn under several ids follow each other as revisions do. */
    private static LearningView learning(List<JourneyView> journeys) {
        List<LearningPlanView> plans = byDay(journeys, JourneyView::learningPlanHistory, LearningPlanView::drawnOn);
        return new LearningView(IntStream.range(0, plans.size())
                .mapToObj(place -> plans.get(place).numbered(place + 1))
                .toList());
    }

    private static <T> List<T> byDay(
            List<JourneyView> journeys, Function<JourneyView, List<T>> what, Function<T, LocalDate> day) {
        return journeys.stream()
                .flatMap(journey -> what.apply(journey).stream())
                .sorted(Comparator.comparing(day))
                .toList();
    }
}
