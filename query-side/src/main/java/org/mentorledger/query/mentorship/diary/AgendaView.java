package org.mentorledger.query.mentorship.diary;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.mentorship.ItemOutcome;
import org.mentorledger.query.evidence.Preparation;

/** An agenda as clients see it: with when it was due, which moves with the meeting. */
public record AgendaView(
        String purpose,
        List<String> objectives,
        List<Item> items,
        List<String> questions,
        List<String> goalIds,
        @Nullable String preparedBy,
        OffsetDateTime preparedAt,
        OffsetDateTime dueAt,
        boolean late) {

    /** What is to be spoken about, and what became of it. */
    public record Item(String text, ItemOutcome outcome) {}

    static AgendaView of(PreparedAgenda agenda, OffsetDateTime startsAt) {
        OffsetDateTime dueAt = Preparation.dueFor(startsAt);
        return new AgendaView(
                agenda.purpose(),
                agenda.objectives(),
                agenda.items(),
                agenda.questions(),
                agenda.goalIds(),
                agenda.preparedBy(),
                agenda.preparedAt(),
                dueAt,
                agenda.firstPreparedAt().isAfter(dueAt));
    }
}
