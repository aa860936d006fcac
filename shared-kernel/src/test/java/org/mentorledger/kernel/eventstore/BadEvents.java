package org.mentorledger.kernel.eventstore;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.id.ProgramId;

/** What must not happen to {@code program.CycleOpened} and its like; the contract rejects each of these. */
final class BadEvents {
    private BadEvents() {}

    /** Its {@code name} is now called otherwise. */
    record Renamed(
            ProgramId programId,
            String cycleId,
            @Nullable String label,
            LocalDate from,
            LocalDate to,
            LocalDate happenedOn,
            String zone) {}

    /** Its {@code to} is gone. */
    record Shortened(
            ProgramId programId, String cycleId, String name, LocalDate from, LocalDate happenedOn, String zone) {}

    /** Its {@code name} is now a number. */
    record Retyped(
            ProgramId programId,
            String cycleId,
            int name,
            LocalDate from,
            LocalDate to,
            LocalDate happenedOn,
            String zone) {}

    /** Its new component may not be absent, as it is in all that was stored. */
    record Widened(
            ProgramId programId,
            String cycleId,
            String name,
            LocalDate from,
            LocalDate to,
            int weeks,
            LocalDate happenedOn,
            String zone) {}

    /** A vocabulary that nobody entered into the table. */
    sealed interface Unlisted extends LedgerEvent {
        /** Stands in no line. */
        record Forgotten(LocalDate happenedOn, String zone) implements Unlisted {}
    }
}
