package org.mentorledger.query.cpd.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.query.evidence.Attended;
import org.mentorledger.query.evidence.RecordedMeeting;
import org.mentorledger.query.evidence.Signature;

/** The tracking sheet of a person: their meetings by day, each with what the body asks for (rows O14 to O18). */
public record TrackingSheetView(List<Row> rows) {
    private static final List<String> TITLES = List.of(
            "Mentor",
            "Mentee",
            "Signature of mentor",
            "Signature of mentee",
            "Time spent (minutes)",
            "Date of meeting",
            "Topics discussed");

    public TrackingSheetView {
        rows = List.copyOf(rows);
    }

    /** The sheet as CSV. */
    public String csv() {
        Csv csv = new Csv().row(TITLES.stream().map(List::of).toList());
        for (Row row : rows) {
            csv.row(List.of(
                    row.mentors(),
                    row.mentees(),
                    row.mentorSignatures(),
                    row.menteeSignatures(),
                    List.of(String.valueOf(row.minutes())),
                    List.of(row.heldOn().toString()),
                    row.topics()));
        }
        return csv.text();
    }

    /**
     * A meeting: the person and those on the other side, with their names as they were then.
     *
     * @param minutes how long the person was there
     */
    public record Row(
            List<String> mentors,
            List<String> mentees,
            List<String> mentorSignatures,
            List<String> menteeSignatures,
            int minutes,
            LocalDate heldOn,
            List<String> topics) {

        private static Row of(RecordedMeeting meeting, Attended self, Set<String> ids) {
            Predicate<Attended> shown = a -> a.role() != self.role() || ids.contains(a.participantId());
            return new Row(
                    names(meeting, MemberRole.MENTOR, shown),
                    names(meeting, MemberRole.MENTEE, shown),
                    signatures(meeting, MemberRole.MENTOR, shown),
                    signatures(meeting, MemberRole.MENTEE, shown),
                    self.minutes(),
                    meeting.facts().heldOn(),
                    meeting.facts().topics());
        }

        private static List<String> names(RecordedMeeting meeting, MemberRole role, Predicate<Attended> shown) {
            return meeting.facts().attended(role).stream()
                    .filter(shown)
                    .map(Attended::name)
                    .toList();
        }

        private static List<String> signatures(RecordedMeeting meeting, MemberRole role, Predicate<Attended> shown) {
            List<String> people = meeting.facts().attended(role).stream()
                    .filter(shown)
                    .map(Attended::participantId)
                    .toList();
            return meeting.signatures().stream()
                    .filter(signature -> people.contains(signature.participant()))
                    .map(Signature::signedName)
                    .toList();
        }
    }

    /** What was voided never took place and is left out. */
    static TrackingSheetView of(Set<String> ids, Collection<RecordedMeeting> meetings) {
        return new TrackingSheetView(meetings.stream()
                .filter(meeting -> !meeting.isVoid())
                .sorted(Comparator.comparing(
                                (RecordedMeeting meeting) -> meeting.facts().heldOn())
                        .thenComparing(RecordedMeeting::recordedAt)
                        .thenComparing(RecordedMeeting::meetingId))
                .flatMap(meeting -> meeting.attendedAs(ids).map(self -> Row.of(meeting, self, ids)).stream())
                .toList());
    }
}
