package org.mentorledger.query.mentorship.diary;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.mentorship.Channel;
import org.mentorledger.kernel.mentorship.Supervision;
import org.mentorledger.kernel.mentorship.Venue;
import org.mentorledger.query.evidence.Attended;
import org.mentorledger.query.evidence.RecordedFacts;
import org.mentorledger.query.evidence.RecordedMeeting;
import org.mentorledger.query.evidence.Signature;

/** A meeting as clients see it. */
public record MeetingView(
        String id,
        Status status,
        LocalDate heldOn,
        String zone,
        @Nullable LocalTime startedAt,
        int minutes,
        List<String> topics,
        Channel channel,
        Venue venue,
        @Nullable Supervision supervision,
        List<Attended> attendance,
        int revision,
        String recordHash,
        boolean late,
        String origin,
        OffsetDateTime recordedAt,
        List<String> goalIds,
        List<Signature> signatures) {

    /** Where a meeting stands. */
    public enum Status {
        SCHEDULED,
        CANCELLED,
        MISSED,
        LOGGED,
        VOID
    }

    static MeetingView of(RecordedMeeting meeting) {
        RecordedFacts facts = meeting.facts();
        return new MeetingView(
                meeting.meetingId(),
                meeting.isVoid() ? Status.VOID : Status.LOGGED,
                facts.heldOn(),
                facts.zone(),
                facts.startedAt(),
                facts.minutes(),
                facts.topics(),
                facts.channel(),
                facts.venue(),
                facts.supervision(),
                facts.attendance(),
                facts.revision(),
                facts.recordHash(),
                facts.late(),
                meeting.origin(),
                meeting.recordedAt(),
                facts.goalIds(),
                meeting.signatures());
    }
}
