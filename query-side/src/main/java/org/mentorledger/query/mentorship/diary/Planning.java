package org.mentorledger.query.mentorship.diary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.mentorship.MeetingEvent.AgendaPrepared;
import org.mentorledger.kernel.mentorship.MeetingEvent.AgendaReviewed;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingCancelled;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingMissed;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingRescheduled;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingScheduled;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.projection.Recorded;

/** How a meeting comes about, is prepared, or does not take place. */
final class Planning {
    private final Vault vault;

    Planning(Vault vault) {
        this.vault = vault;
    }

    Arranged on(@Nullable Arranged before, MeetingScheduled e, Recorded recorded) {
        Planned planned = Planned.of(vault, e.appointment());
        if (before != null) {
            return before.planned(planned);
        }
        return new Arranged(
                e.mentorshipId().value(),
                e.meetingId().value(),
                MeetingView.Status.SCHEDULED,
                planned,
                null,
                List.of(),
                recorded.origin(),
                recorded.at());
    }

    Arranged on(Arranged before, MeetingRescheduled e, Recorded recorded) {
        return before.planned(Planned.of(vault, e.appointment()));
    }

    Arranged on(Arranged before, MeetingCancelled e, Recorded recorded) {
        return before.becomes(MeetingView.Status.CANCELLED, List.of());
    }

    Arranged on(Arranged before, MeetingMissed e, Recorded recorded) {
        return before.becomes(
                MeetingView.Status.MISSED,
                e.missedBy().stream().map(person -> person.value()).toList());
    }

    Arranged on(Arranged before, AgendaPrepared e, Recorded recorded) {
        return before.prepared(PreparedAgenda.of(vault, e, recorded, before.agenda()));
    }

    Arranged on(Arranged before, AgendaReviewed e, Recorded recorded) {
        return before.agenda() == null
                ? before
                : before.prepared(before.agenda().reviewed(e.items()));
    }
}
