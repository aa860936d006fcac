package org.mentorledger.query.mentorship.diary;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.mentorship.ItemOutcome;
import org.mentorledger.kernel.mentorship.MeetingEvent.AgendaPrepared;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.projection.Opened;
import org.mentorledger.query.projection.Recorded;

/**
 * An agenda as it was prepared.
 *
 * @param firstPreparedAt when the meeting had an agenda first: a later one is not late for replacing it
 */
public record PreparedAgenda(
        String purpose,
        List<String> objectives,
        List<AgendaView.Item> items,
        List<String> questions,
        List<String> goalIds,
        @Nullable String preparedBy,
        OffsetDateTime firstPreparedAt,
        OffsetDateTime preparedAt) {
    public PreparedAgenda {
        objectives = List.copyOf(objectives);
        items = List.copyOf(items);
        questions = List.copyOf(questions);
        goalIds = List.copyOf(goalIds);
    }

    static PreparedAgenda of(Vault vault, AgendaPrepared e, Recorded recorded, @Nullable PreparedAgenda before) {
        Opened text = Opened.of(vault, e.text());
        return new PreparedAgenda(
                text.text("purpose"),
                text.texts("objectives"),
                text.texts("items").stream()
                        .map(item -> new AgendaView.Item(item, ItemOutcome.OPEN))
                        .toList(),
                text.texts("questions"),
                e.goalIds().stream().map(goal -> goal.value()).toList(),
                e.preparedBy() == null ? null : e.preparedBy().value(),
                before == null ? recorded.at() : before.firstPreparedAt,
                recorded.at());
    }

    /** With what became of its items, in their order. */
    PreparedAgenda reviewed(List<ItemOutcome> outcomes) {
        List<AgendaView.Item> reviewed = IntStream.range(0, items.size())
                .mapToObj(i ->
                        i < outcomes.size() ? new AgendaView.Item(items.get(i).text(), outcomes.get(i)) : items.get(i))
                .toList();
        return new PreparedAgenda(
                purpose, objectives, reviewed, questions, goalIds, preparedBy, firstPreparedAt, preparedAt);
    }
}
