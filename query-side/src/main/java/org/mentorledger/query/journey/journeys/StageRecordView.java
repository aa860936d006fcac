package org.mentorledger.query.journey.journeys;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.journey.Stage;

/**
 * One stage of a journey.
 *
 * @param enteredOn when first
 * @param overridden whether it was ever entered without completing those before
 * @param reason why, as it was said last
 * @param directedTo where completing it directed them
 * @param reopenedBecause why it was reopened, each time
 */
public record StageRecordView(
        Stage stage,
        LocalDate enteredOn,
        boolean overridden,
        @Nullable String reason,
        @Nullable LocalDate completedOn,
        @Nullable Stage directedTo,
        List<String> reopenedBecause,
        List<StageNoteView> notes) {
    public StageRecordView {
        reopenedBecause = List.copyOf(reopenedBecause);
        notes = List.copyOf(notes);
    }

    static StageRecordView entered(Stage stage, LocalDate on, boolean overridden, @Nullable String reason) {
        return new StageRecordView(stage, on, overridden, reason, null, null, List.of(), List.of());
    }

    StageRecordView enteredAgain(boolean overridden, @Nullable String why) {
        return new StageRecordView(
                stage,
                enteredOn,
                this.overridden || overridden,
                why == null ? reason : why,
                completedOn,
                directedTo,
                reopenedBecause,
                notes);
    }

    StageRecordView completed(LocalDate on, @Nullable Stage next) {
        return new StageRecordView(stage, enteredOn, overridden, reason, on, next, reopenedBecause, notes);
    }

    StageRecordView reopened(String because) {
        return new StageRecordView(
                stage, enteredOn, overridden, reason, null, null, More.of(reopenedBecause, because), notes);
    }

    StageRecordView noted(StageNoteView note) {
        return new StageRecordView(
                stage, enteredOn, overridden, reason, completedOn, directedTo, reopenedBecause, More.of(notes, note));
    }
}
