package org.mentorledger.query.cpd.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mentorledger.query.access.EvidenceDoor;
import org.mentorledger.query.evidence.RecordedMeeting;
import org.mentorledger.query.evidence.RecordedMeetings;
import org.mentorledger.query.projection.Documents;
import org.mentorledger.query.projection.Generations;
import org.springframework.stereotype.Component;

/** Reads ledgers. */
@Component
public class LedgerViews {
    private static final Comparator<CpdEntryView> BY_DAY = Comparator.comparing(CpdEntryView::heldOn)
            .thenComparing(CpdEntryView::recordedAt)
            .thenComparing(CpdEntryView::key);
    private static final Comparator<CpdAttendanceView> BY_DAY_ATTENDED = Comparator.comparing(CpdAttendanceView::heldOn)
            .thenComparing(CpdAttendanceView::recordedAt)
            .thenComparing(CpdAttendanceView::sessionId);

    private final Documents<TermsView> terms;
    private final Documents<BodiesView> bodies;
    private final Documents<RecordedMeeting> meetings;
    private final AttendanceViews attendances;

    LedgerViews(Generations generations, LedgerProjection projection) {
        this.terms = new Documents<>(generations, LedgerProjection.ROOM, LedgerProjection.TERMS);
        this.bodies = new Documents<>(generations, LedgerProjection.ROOM, LedgerProjection.BODIES);
        this.meetings = new Documents<>(generations, LedgerProjection.ROOM, projection.meetings());
        this.attendances = new AttendanceViews(generations, projection);
    }

    /**
     * A person's ledger of what was held from the first to the last day given, both included; null: open. What overlaps is
     * told over all days, so that the sum of years is the whole.
     */
    CpdLedgerView of(String participantId, EvidenceDoor.Opened open, @Nullable LocalDate from, @Nullable LocalDate to) {
        Map<String, RecordedMeeting> held = held(open.ids(), open.mentorships());
        List<CpdEntryView> entries = entries(open.ids(), held);
        Collection<AttendanceViews.Attendance> attended = attendances.of(open.ids(), open.programs());
        Map<String, Integer> minutes = counted(entries, held, attended);
        return CpdLedgerView.of(
                participantId,
                entries.stream()
                        .filter(entry -> isWithin(entry.heldOn(), from, to))
                        .map(entry -> entry.counting(minutes.getOrDefault(entry.key(), entry.countedMinutes())))
                        .sorted(BY_DAY)
                        .toList(),
                attended.stream()
                        .filter(one -> isWithin(one.entry().heldOn(), from, to))
                        .map(one -> one.entry()
                                .counting(minutes.getOrDefault(
                                        one.key(), one.entry().countedMinutes())))
                        .sorted(BY_DAY_ATTENDED)
                        .toList());
    }

    private static Map<String, Integer> counted(
            List<CpdEntryView> entries,
            Map<String, RecordedMeeting> held,
            Collection<AttendanceViews.Attendance> attended) {
        CountedMinutes counted = new CountedMinutes();
        for (CpdEntryView entry : entries) {
            RecordedMeeting meeting = held.get(entry.key());
            if (entry.isComplete() && meeting != null) {
                Stretch.of(meeting.facts(), entry.minutes()).forEach(when -> counted.add(entry.key(), when));
            }
        }
        for (AttendanceViews.Attendance one : attended) {
            if (one.entry().isComplete()) {
                one.when().forEach(stretch -> counted.add(one.key(), stretch));
            }
        }
        return counted.byKey();
    }

    /** The meetings that a person attended or was taken out of, as far as they may be read, in no order. */
    List<RecordedMeeting> meetings(
            Set<String> ids, @Nullable LocalDate from, @Nullable LocalDate to, Predicate<String> readable) {
        return held(ids, readable).values().stream()
                .filter(meeting -> isWithin(meeting.facts().heldOn(), from, to))
                .toList();
    }

    private static boolean isWithin(LocalDate day, @Nullable LocalDate from, @Nullable LocalDate to) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    private Map<String, RecordedMeeting> held(Set<String> ids, Predicate<String> readable) {
        Map<String, RecordedMeeting> held = new LinkedHashMap<>();
        meetings.listed(ids)
                .values()
                .forEach(listed -> listed.stream()
                        .filter(meeting -> readable.test(meeting.mentorshipId()))
                        .forEach(meeting -> held.put(RecordedMeetings.key(meeting), meeting)));
        return held;
    }

    private List<CpdEntryView> entries(Set<String> ids, Map<String, RecordedMeeting> held) {
        Map<String, TermsView> agreed = terms.find(
                held.values().stream().map(RecordedMeeting::mentorshipId).collect(Collectors.toSet()));
        Map<String, BodiesView> named =
                bodies.find(agreed.values().stream().map(TermsView::programId).collect(Collectors.toSet()));
        Entries of = new Entries(ids);
        List<CpdEntryView> entries = new ArrayList<>();
        for (RecordedMeeting meeting : held.values()) {
            TermsView ofMentorship = agreed.get(meeting.mentorshipId());
            if (ofMentorship != null) {
                Credit credit = Credit.on(meeting.facts().heldOn(), ofMentorship, named.get(ofMentorship.programId()));
                of.of(meeting, credit).ifPresent(entries::add);
            }
        }
        return entries;
    }
}
