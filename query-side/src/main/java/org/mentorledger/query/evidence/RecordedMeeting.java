package org.mentorledger.query.evidence;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.mentorship.Channel;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingCorrected;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingLogged;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingSigned;
import org.mentorledger.kernel.mentorship.MeetingFacts;
import org.mentorledger.kernel.mentorship.Supervision;
import org.mentorledger.kernel.mentorship.Venue;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.projection.Opened;
import org.mentorledger.query.projection.Recorded;

/**
 * What stands recorded of a meeting.
 *
 * @param recordedAt when the ledger recorded it first
 * @param signatures those that stand: bound to the current {@code recordHash}
 */
public record RecordedMeeting(
        String mentorshipId,
        String meetingId,
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
    public RecordedMeeting {
        topics = List.copyOf(topics);
        attendance = List.copyOf(attendance);
        goalIds = List.copyOf(goalIds);
        signatures = List.copyOf(signatures);
    }

    /** The meeting as it was logged. */
    public static RecordedMeeting logged(Vault vault, MeetingLogged e, Recorded recorded) {
        return of(
                vault,
                e.mentorshipId().value(),
                e.meetingId().value(),
                e.facts(),
                recorded.origin(),
                recorded.at(),
                List.of());
    }

    /** As it was corrected; signatures of another record no longer stand. */
    public RecordedMeeting corrected(Vault vault, MeetingCorrected e) {
        return of(
                vault,
                mentorshipId,
                meetingId,
                e.facts(),
                origin,
                recordedAt,
                e.facts().recordHash().equals(recordHash) ? signatures : List.of());
    }

    /** With one signature more, if it binds to the record as it stands. */
    public RecordedMeeting signed(Vault vault, MeetingSigned e, Recorded recorded) {
        if (!e.recordHash().equals(recordHash)) {
            return this;
        }
        List<Signature> more = new ArrayList<>(signatures);
        more.add(new Signature(
                e.signerId().value(),
                Opened.of(vault, e.text()).text("signedName"),
                recorded.at(),
                e.method(),
                e.statementId(),
                e.recordHash()));
        return with(more);
    }

    /** Whether that person's signature stands. */
    public boolean isSignedBy(String participantId) {
        return signatures.stream().anyMatch(s -> s.participant().equals(participantId));
    }

    private RecordedMeeting with(List<Signature> more) {
        return new RecordedMeeting(
                mentorshipId,
                meetingId,
                heldOn,
                zone,
                startedAt,
                minutes,
                topics,
                channel,
                venue,
                supervision,
                attendance,
                revision,
                recordHash,
                late,
                origin,
                recordedAt,
                goalIds,
                more);
    }

    private static RecordedMeeting of(
            Vault vault,
            String mentorship,
            String meeting,
            MeetingFacts facts,
            String origin,
            OffsetDateTime recordedAt,
            List<Signature> signatures) {
        Opened sealed = Opened.of(vault, facts.sealed());
        return new RecordedMeeting(
                mentorship,
                meeting,
                facts.heldOn(),
                facts.zone(),
                facts.startedAt(),
                facts.minutes(),
                sealed.texts("topics"),
                facts.channel(),
                facts.venue(),
                facts.supervision(),
                facts.attendance().stream()
                        .map(a -> new Attended(
                                a.participantId().value(),
                                sealed.text("name:" + a.participantId().value()),
                                a.role(),
                                a.minutes()))
                        .toList(),
                facts.revision(),
                facts.recordHash(),
                facts.late(),
                origin,
                recordedAt,
                facts.goalIds().stream().map(g -> g.value()).toList(),
                signatures);
    }
}
