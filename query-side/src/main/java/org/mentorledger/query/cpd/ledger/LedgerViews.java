package org.mentorledger.query.cpd.ledger;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.mentorship.RelationType;
import org.mentorledger.query.evidence.Attended;
import org.mentorledger.query.evidence.RecordedMeeting;
import org.mentorledger.query.projection.Documents;
import org.springframework.stereotype.Component;

/** Reads ledgers. */
@Component
public class LedgerViews {
    private static final Comparator<CpdEntryView> BY_DAY = Comparator.comparing(CpdEntryView::heldOn)
            .thenComparing(CpdEntryView::recordedAt)
            .thenComparing(CpdEntryView::mentorshipId)
            .thenComparing(CpdEntryView::meetingId);

    private final Documents<RelationView> relations;
    private final Documents<RecordedMeeting> meetings;

    LedgerViews(MongoDatabase database, LedgerProjection projection) {
        this.relations = new Documents<>(database, LedgerProjection.ROOM, LedgerProjection.RELATIONS);
        this.meetings = new Documents<>(database, LedgerProjection.ROOM, projection.meetings());
    }

    /**
     * A person's ledger of meetings held from the first to the last day given, both included; null: open.
     *
     * @param readable the mentorships that the reader may read of
     */
    CpdLedgerView of(
            String participantId, @Nullable LocalDate from, @Nullable LocalDate to, Predicate<String> readable) {
        List<RecordedMeeting> held = meetings.listed(participantId).stream()
                .filter(meeting -> readable.test(meeting.mentorshipId()))
                .filter(meeting -> from == null || !meeting.heldOn().isBefore(from))
                .filter(meeting -> to == null || !meeting.heldOn().isAfter(to))
                .toList();
        Map<String, RelationView> known =
                relations.find(held.stream().map(RecordedMeeting::mentorshipId).collect(Collectors.toSet()));
        List<CpdEntryView> entries = new ArrayList<>();
        CountedMinutes counted = new CountedMinutes();
        for (RecordedMeeting meeting : held) {
            RelationView relation = known.get(meeting.mentorshipId());
            Optional<CpdEntryView> entry = meeting.attendance().stream()
                    .filter(attended -> attended.participantId().equals(participantId))
                    .findFirst()
                    .map(self -> entry(meeting, self, relation));
            entry.ifPresent(entries::add);
            entry.filter(e -> e.state() == CpdEntryView.State.COMPLETE)
                    .ifPresent(e -> counted.add(key(e), meeting, e.minutes()));
        }
        Set<String> overlapping = counted.overlapping();
        return new CpdLedgerView(
                participantId,
                counted.total(),
                entries.stream()
                        .map(entry -> overlapping.contains(key(entry)) ? entry.overlapping() : entry)
                        .sorted(BY_DAY)
                        .toList());
    }

    private static CpdEntryView entry(RecordedMeeting meeting, Attended self, @Nullable RelationView relation) {
        return Entries.of(meeting, self, relation == null ? RelationType.SUPERVISING : relation.relationType());
    }

    private static String key(CpdEntryView entry) {
        return entry.mentorshipId() + ":" + entry.meetingId();
    }
}
