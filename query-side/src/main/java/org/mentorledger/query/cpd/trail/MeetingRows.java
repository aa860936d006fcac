package org.mentorledger.query.cpd.trail;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.MeetingId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.MeetingEvent;
import org.mentorledger.kernel.mentorship.MeetingEvent.DisputeResolved;
import org.mentorledger.kernel.mentorship.MeetingEvent.DisputeWithdrawn;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingCorrected;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingDisputed;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingLogged;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingSigned;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingVoided;
import org.mentorledger.kernel.mentorship.MeetingEvent.PaperSignatureRecorded;
import org.mentorledger.kernel.mentorship.MeetingFacts;
import org.mentorledger.query.cpd.trail.ChapterView.Party;
import org.mentorledger.query.evidence.RecordedMeetings;
import org.mentorledger.query.projection.Recorded;
import org.mentorledger.query.projection.Shelf;

/** The rows of a meeting: its record, who signed it, and what was disputed of it. */
final class MeetingRows {
    private MeetingRows() {}

    static Shelf.Builder<ChapterView> onto(Shelf.Builder<ChapterView> shelf) {
        return shelf.begins(MeetingLogged.class, e -> id(e, e.meetingId()), MeetingRows::on)
                .on(MeetingCorrected.class, e -> id(e, e.meetingId()), MeetingRows::on)
                .on(MeetingVoided.class, e -> id(e, e.meetingId()), MeetingRows::on)
                .on(
                        MeetingSigned.class,
                        e -> id(e, e.meetingId()),
                        (before, e, recorded) ->
                                signed(before, e, e.meetingId(), e.signerId(), e.recordHash(), recorded))
                .on(
                        PaperSignatureRecorded.class,
                        e -> id(e, e.meetingId()),
                        (before, e, recorded) ->
                                signed(before, e, e.meetingId(), e.signerId(), e.recordHash(), recorded))
                .on(
                        MeetingDisputed.class,
                        e -> id(e, e.meetingId()),
                        (before, e, recorded) -> disputed(before, e, e.meetingId(), e.participantId(), recorded))
                .on(
                        DisputeWithdrawn.class,
                        e -> id(e, e.meetingId()),
                        (before, e, recorded) -> disputed(before, e, e.meetingId(), e.participantId(), recorded))
                .on(
                        DisputeResolved.class,
                        e -> id(e, e.meetingId()),
                        (before, e, recorded) -> disputed(before, e, e.meetingId(), e.participantId(), recorded));
    }

    private static String id(MeetingEvent e, MeetingId meeting) {
        return RecordedMeetings.key(e.mentorshipId(), meeting);
    }

    private static ChapterView on(@Nullable ChapterView before, MeetingLogged e, Recorded recorded) {
        String hash = e.facts().recordHash();
        ChapterView chapter = ChapterView.EMPTY.recorded(attended(e.facts()), hash);
        return chapter.concerning(
                chapter.standing(),
                CpdAuditTrailRowView.of(e, recorded).ofMeeting(e.meetingId().value(), hash, null));
    }

    /** Touches those, too, whom it takes out of the meeting. */
    private static ChapterView on(ChapterView before, MeetingCorrected e, Recorded recorded) {
        String hash = e.facts().recordHash();
        List<Party> attended = attended(e.facts());
        String previous = hash.equals(before.recordHash()) ? null : before.recordHash();
        return before.concerning(
                        before.standingBeforeAnd(attended),
                        CpdAuditTrailRowView.of(e, recorded)
                                .ofMeeting(e.meetingId().value(), hash, previous))
                .recorded(attended, hash);
    }

    private static ChapterView on(ChapterView before, MeetingVoided e, Recorded recorded) {
        return before.concerning(
                        before.standing(),
                        CpdAuditTrailRowView.of(e, recorded)
                                .ofMeeting(e.meetingId().value(), null, before.recordHash()))
                .recorded(before.parties(), null);
    }

    private static ChapterView signed(
            ChapterView before,
            MeetingEvent e,
            MeetingId meeting,
            ParticipantId signer,
            String recordHash,
            Recorded recorded) {
        return before.concerning(
                before.acrossFrom(signer.value()),
                CpdAuditTrailRowView.of(e, recorded)
                        .ofMeeting(meeting.value(), recordHash, null)
                        .about(signer.value()));
    }

    private static ChapterView disputed(
            ChapterView before, MeetingEvent e, MeetingId meeting, ParticipantId who, Recorded recorded) {
        return before.concerning(
                before.standing(),
                CpdAuditTrailRowView.of(e, recorded)
                        .ofMeeting(meeting.value(), before.recordHash(), null)
                        .about(who.value()));
    }

    private static List<Party> attended(MeetingFacts facts) {
        return facts.attendance().stream()
                .map(a -> new Party(a.participantId().value(), a.role()))
                .toList();
    }
}
