package org.mentorledger.query.journey.journeys;

import static org.mentorledger.query.journey.journeys.JourneyProjection.step;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.journey.ConsideredModel;
import org.mentorledger.kernel.journey.JourneyEvent.LearningItemCompleted;
import org.mentorledger.kernel.journey.JourneyEvent.LearningPlanDrawn;
import org.mentorledger.kernel.journey.JourneyEvent.LearningPlanRevised;
import org.mentorledger.kernel.journey.LearningItem;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.projection.Opened;
import org.mentorledger.query.projection.Shelf;

/** What somebody plans to learn, revision by revision, and what of it they completed. */
record LearningFold(Vault vault) {

    void onto(Shelf.Builder<JourneyView> shelf) {
        shelf.begins(
                        LearningPlanDrawn.class,
                        JourneyProjection::key,
                        step((before, e) -> before.learning(learning -> learning.with(
                                plan(learning, e.items(), e.models(), Opened.of(vault, e.text()), e.happenedOn())))))
                .begins(
                        LearningPlanRevised.class,
                        JourneyProjection::key,
                        step((before, e) -> before.learning(learning -> learning.with(
                                plan(learning, e.items(), e.models(), Opened.of(vault, e.text()), e.happenedOn())))))
                .begins(
                        LearningItemCompleted.class,
                        JourneyProjection::key,
                        step((before, e) -> before.learning(
                                learning -> learning.completed(e.itemId().value(), e.happenedOn(), evidence(e)))));
    }

    private @Nullable String evidence(LearningItemCompleted e) {
        return new Words(vault).maybe(e.text(), "evidence");
    }

    private static LearningPlanView plan(
            LearningView before, List<LearningItem> items, List<ConsideredModel> models, Opened text, LocalDate on) {
        List<String> titles = text.texts("titles");
        List<String> links = text.texts("links");
        List<String> notes = text.texts("notes");
        return new LearningPlanView(
                before.plans().size() + 1,
                IntStream.range(0, items.size())
                        .mapToObj(i -> LearningItemView.of(items.get(i), title(titles, i), Words.at(links, i)))
                        .toList(),
                IntStream.range(0, models.size())
                        .mapToObj(i -> new ConsideredModelView(
                                models.get(i).model(), models.get(i).chosen(), Words.at(notes, i)))
                        .toList(),
                text.maybe("reason"),
                on);
    }

    private static String title(List<String> titles, int place) {
        String title = Words.at(titles, place);
        return title == null ? "" : title;
    }
}
