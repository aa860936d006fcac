package org.mentorledger.command.mentorship;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.EndReason;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Closed;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Completed;
import org.mentorledger.kernel.mentorship.LifecycleEvent.MenteeTold;
import org.mentorledger.kernel.mentorship.LifecycleEvent.NoticeGiven;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Reopened;
import org.mentorledger.kernel.mentorship.MentorshipEvent;

/**
 * How a mentorship comes to its end.
 *
 * @param notice that stands, if one does
 * @param end where it ended; null: it has not
 * @param reopenedOn since when it goes on after an end
 */
record Ending(
        @Nullable Notice notice,
        @Nullable End end,
        @Nullable LocalDate reopenedOn) {
    static final Ending NONE = new Ending(null, null, null);

    /**
     * That somebody will stop.
     *
     * @param giver who; null: the office said so
     * @param told what the mentee was told
     */
    record Notice(
            @Nullable ParticipantId giver,
            EndReason reason,
            LocalDate givenOn,
            LocalDate lastDay,
            @Nullable LocalDate coordinatorToldOn,
            Told told) {}

    /**
     * What the mentee was told.
     *
     * @param on null: nothing yet
     */
    record Told(@Nullable LocalDate on, boolean reassured) {}

    /**
     * An end.
     *
     * @param lastDay included
     * @param reason null: as intended
     */
    record End(LocalDate lastDay, @Nullable EndReason reason) {}

    Ending evolve(MentorshipEvent event) {
        if (event instanceof NoticeGiven given) {
            return new Ending(notice(given), end, reopenedOn);
        }
        if (event instanceof MenteeTold told && notice != null) {
            return new Ending(
                    new Notice(
                            notice.giver(),
                            notice.reason(),
                            notice.givenOn(),
                            notice.lastDay(),
                            notice.coordinatorToldOn(),
                            new Told(told.happenedOn(), told.isReassured())),
                    end,
                    reopenedOn);
        }
        if (event instanceof Completed completed) {
            return new Ending(notice, new End(completed.happenedOn(), null), reopenedOn);
        }
        if (event instanceof Closed closed) {
            return new Ending(notice, new End(closed.happenedOn(), closed.reason()), reopenedOn);
        }
        return event instanceof Reopened reopened ? new Ending(null, null, reopened.happenedOn()) : this;
    }

    private static Notice notice(NoticeGiven event) {
        return new Notice(
                event.giverId(),
                event.reason(),
                event.happenedOn(),
                event.lastDay(),
                event.coordinatorToldOn(),
                new Told(event.menteeToldOn(), event.isReassured()));
    }
}
