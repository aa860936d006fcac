package org.mentorledger.query.mentorship.diary;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.mentorledger.query.access.Standing;
import org.mentorledger.query.evidence.Dispute;
import org.mentorledger.query.evidence.RecordedFacts;
import org.mentorledger.query.evidence.RecordedMeeting;

/**
 * Shows an asker a meeting as it was held or, as long as there is no record, as it is arranged.
 *
 * @param standing where the asker stands to the mentorship
 * @param supervisedContact whether contact must be supervised in it; asked when that is shown
 */
record Showing(Standing standing, BooleanSupplier supervisedContact) {

    Optional<MeetingView> held(RecordedMeeting held, @Nullable Arranged arranged) {
        RecordedFacts facts = held.facts();
        if (!standing.readsFactsOf(facts.heldOn())) {
            return Optional.empty();
        }
        boolean words = standing.readsWordsOf(facts.heldOn());
        boolean stands = !held.isVoid();
        return Optional.of(new MeetingView(
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
                arranged == null ? null : place(arranged.planned()),
                arranged == null || !words ? null : agenda(arranged),
                List.of(),
                stands && facts.supervision() == null ? supervisedContact : () -> false,
                words ? disputes(held) : List.of()));
    }

    /** Of those who have left nothing of what was said later, though of a day of theirs: a dispute that ended later is open to them. */
    private List<Dispute> disputes(RecordedMeeting held) {
        return held.disputes().stream()
                .filter(dispute -> standing.readsFactsOf(dispute.disputedOn()))
                .map(dispute -> dispute.endedOn() == null || standing.readsFactsOf(dispute.endedOn())
                        ? dispute
                        : dispute.beforeItsEnd())
                .toList();
    }

    Optional<MeetingView> arranged(Arranged arranged) {
        Planned planned = arranged.planned();
        if (!standing.readsFactsOf(planned.day())) {
            return Optional.empty();
        }
        return Optional.of(new MeetingView(
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
                place(planned),
                standing.readsWordsOf(planned.day()) ? agenda(arranged) : null,
                arranged.missedBy(),
                () -> false,
                List.of()));
    }

    @Nullable
    private String place(Planned planned) {
        return standing.isAudit() ? null : planned.place();
    }

    @Nullable
    private static AgendaView agenda(Arranged arranged) {
        return arranged.agenda() == null
                ? null
                : AgendaView.of(arranged.agenda(), arranged.planned().startsAt());
    }
}
