package org.mentorledger.command.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Input;
import org.mentorledger.command.journey.LearningCommand.CompleteLearningItem;
import org.mentorledger.command.journey.LearningCommand.DrawLearningPlan;
import org.mentorledger.command.journey.LearningCommand.ReviseLearningPlan;
import org.mentorledger.kernel.id.GoalId;
import org.mentorledger.kernel.id.LearningItemId;
import org.mentorledger.kernel.id.MentorshipId;
import org.mentorledger.kernel.journey.ConsideredModel;
import org.mentorledger.kernel.journey.LearningItem;
import org.mentorledger.kernel.journey.LearningItemKind;
import org.mentorledger.kernel.journey.LearningModel;

/** The inputs of {@link LearningMutations}. */
final class LearningInput {
    private LearningInput() {}

    record LearningItemInput(
            String itemId,
            String title,
            LearningItemKind kind,
            @Nullable LearningModel model,
            @Nullable String career,
            @Nullable String link,
            @Nullable String mentorshipId,
            @Nullable String goalId,
            @Nullable LocalDate targetDate) {

        LearningItem item() {
            if (goalId != null && mentorshipId == null) {
                throw Input.bad("items.mentorshipId", "A goal is one of a mentorship");
            }
            return new LearningItem(
                    Input.id("items.itemId", itemId, LearningItemId::new),
                    kind,
                    model,
                    Input.lineIfGiven("items.career", career),
                    Input.idIfGiven("items.mentorshipId", mentorshipId, MentorshipId::new),
                    Input.idIfGiven("items.goalId", goalId, GoalId::new),
                    targetDate);
        }

        String words() {
            return Input.line("items.title", title);
        }

        String address() {
            return Objects.requireNonNullElse(Input.linkIfGiven("items.link", link), "");
        }
    }

    record ConsideredModelInput(
            LearningModel model,
            @Nullable Boolean chosen,
            @Nullable String note) {

        ConsideredModel considered() {
            return new ConsideredModel(model, Boolean.TRUE.equals(chosen));
        }

        String words() {
            return Objects.requireNonNullElse(Input.lineIfGiven("models.note", note), "");
        }
    }

    record DrawLearningPlanInput(
            String programId,
            String participantId,
            List<LearningItemInput> items,
            @Nullable List<ConsideredModelInput> models) {

        DrawLearningPlan command() {
            return new DrawLearningPlan(
                    CareerInput.program(programId), CareerInput.person(participantId), draft(items, models));
        }
    }

    record ReviseLearningPlanInput(
            String programId,
            String participantId,
            List<LearningItemInput> items,
            @Nullable List<ConsideredModelInput> models,
            String reason) {

        ReviseLearningPlan command() {
            return new ReviseLearningPlan(
                    CareerInput.program(programId),
                    CareerInput.person(participantId),
                    draft(items, models),
                    Input.passage("reason", reason));
        }
    }

    record CompleteLearningItemInput(
            String programId,
            String participantId,
            String itemId,
            @Nullable LocalDate on,
            @Nullable String evidence) {

        CompleteLearningItem command() {
            return new CompleteLearningItem(
                    CareerInput.program(programId),
                    CareerInput.person(participantId),
                    Input.id("itemId", itemId, LearningItemId::new),
                    on,
                    Input.passageIfGiven("evidence", evidence));
        }
    }

    private static LearningDraft draft(List<LearningItemInput> items, @Nullable List<ConsideredModelInput> models) {
        if (items.isEmpty()) {
            throw Input.bad("items", "A learning plan has at least one item");
        }
        List<LearningItem> said = Input.items("items", items).stream()
                .map(LearningItemInput::item)
                .toList();
        if (said.stream().map(LearningItem::itemId).distinct().count() < said.size()) {
            throw Input.bad("items.itemId", "Each item has an id of its own");
        }
        List<ConsideredModelInput> considered = models == null ? List.of() : Input.items("models", models);
        return new LearningDraft(
                said,
                considered.stream().map(ConsideredModelInput::considered).toList(),
                items.stream().map(LearningItemInput::words).toList(),
                items.stream().map(LearningItemInput::address).toList(),
                considered.stream().map(ConsideredModelInput::words).toList());
    }
}
