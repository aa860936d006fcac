package org.mentorledger.query.journey.journeys;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.journey.Stage;

/**
 * One person's way through the stages of a program.
 *
 * @param recorded experiences of work, in the order in which they were told
 */
public record JourneyView(
        String programId,
        String participantId,
        CareersView careers,
        StagesView progress,
        List<ExperienceView> recorded,
        LearningView learning) {
    public JourneyView {
        recorded = List.copyOf(recorded);
    }

    static JourneyView begun(String programId, String participantId) {
        return new JourneyView(
                programId, participantId, CareersView.NONE, StagesView.NONE, List.of(), LearningView.NONE);
    }

    JourneyView careers(UnaryOperator<CareersView> change) {
        return new JourneyView(programId, participantId, change.apply(careers), progress, recorded, learning);
    }

    JourneyView progress(UnaryOperator<StagesView> change) {
        return new JourneyView(programId, participantId, careers, change.apply(progress), recorded, learning);
    }

    JourneyView recorded(UnaryOperator<List<ExperienceView>> change) {
        return new JourneyView(programId, participantId, careers, progress, change.apply(recorded), learning);
    }

    JourneyView learning(UnaryOperator<LearningView> change) {
        return new JourneyView(programId, participantId, careers, progress, recorded, change.apply(learning));
    }

    /** The stage they are in. */
    public @Nullable Stage stage() {
        return progress.current();
    }

    /** The stage they are directed to and have not entered. */
    public @Nullable Stage directedTo() {
        return progress.directedTo();
    }

    /** The stages they entered, in the order of stages. */
    public List<StageRecordView> stages() {
        return progress.records();
    }

    /** The topics that they explored. */
    public List<ExploredTopicView> explored() {
        return progress.topics();
    }

    /** What they would like to explore, as they said last. */
    public @Nullable InterestsView interests() {
        return More.last(careers.interests());
    }

    /** What they said, first to last. */
    public List<InterestsView> interestHistory() {
        return careers.interests();
    }

    /** The careers they focus on. */
    public List<String> careerChoices() {
        CareerChoiceView choice = More.last(careers.choices());
        return choice == null ? List.of() : choice.careers();
    }

    /** What they chose, first to last. */
    public List<CareerChoiceView> careerChoiceHistory() {
        return careers.choices();
    }

    /** The career they settled on, as long as they focus on it. */
    public @Nullable String careerPath() {
        return careers.path();
    }

    /** What they settled on, first to last. */
    public List<CareerPathChoiceView> careerPathHistory() {
        return careers.paths();
    }

    /** Their experience of work, first to last. */
    public List<ExperienceView> experiences() {
        return recorded.stream()
                .sorted(Comparator.comparing(ExperienceView::from))
                .toList();
    }

    /** Their learning plan, as it reads now. */
    public @Nullable LearningPlanView learningPlan() {
        return More.last(learning.plans());
    }

    /** Their learning plan as it read, first to last. */
    public List<LearningPlanView> learningPlanHistory() {
        return learning.plans();
    }
}
