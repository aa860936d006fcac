package org.mentorledger.query.mentorship.diary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.query.evidence.RecordedFacts;
import org.mentorledger.query.evidence.RecordedMeeting;

/** Shows a meeting as it was held or, as long as there is no record, as it is arranged. */
final class Showing {
    private Showing() {}

    static MeetingView held(RecordedMeeting held, @Nullable Arranged arranged, boolean supervisedContact) {
        RecordedFacts facts = held.facts();
        boolean stands = !held.isVoid();
        return new MeetingView(
                held.meetingId(),
                stands ? MeetingView.Status.LOGGED : MeetingView.Status.VOID,
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
                held.origin(),
                held.recordedAt(),
                facts.goalIds(),
                stands ? held.signatures() : List.of(),
                facts.activities(),
                facts.formality(),
                facts.initiator(),
                arranged == null ? null : arranged.planned().startsAt(),
                arranged == null ? null : arranged.planned().place(),
                arranged == null ? null : agenda(arranged),
                List.of(),
                stands && supervisedContact && facts.supervision() == null,
                held.disputes());
    }

    static MeetingView arranged(Arranged arranged) {
        Planned planned = arranged.planned();
        return new MeetingView(
                arranged.meetingId(),
                arranged.status(),
                planned.day(),
                planned.zone(),
                null,
                planned.minutes(),
                List.of(),
                planned.channel(),
                planned.venue(),
                planned.supervision(),
                List.of(),
                null,
                null,
                false,
                arranged.origin(),
                arranged.notedAt(),
                arranged.agenda() == null ? List.of() : arranged.agenda().goalIds(),
                List.of(),
                List.of(),
                null,
                null,
                planned.startsAt(),
                planned.place(),
                agenda(arranged),
                arranged.missedBy(),
                false,
                List.of());
    }

    @Nullable
    private static AgendaView agenda(Arranged arranged) {
        return arranged.agenda() == null
                ? null
                : AgendaView.of(arranged.agenda(), arranged.planned().startsAt());
    }
}
