package org.mentorledger.command.mentorship;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Made;
import org.mentorledger.kernel.id.GoalId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.Appointment;
import org.mentorledger.kernel.mentorship.ItemOutcome;
import org.mentorledger.kernel.mentorship.MeetingEvent.AgendaPrepared;
import org.mentorledger.kernel.vault.Sealed;

/**
 * A meeting that was scheduled.
 *
 * @param missedBy who missed it, if it was missed
 * @param agenda null: none was prepared
 */
record Scheduled(
        Made made,
        Appointment appointment,
        Fate fate,
        List<ParticipantId> missedBy,
        @Nullable Agenda agenda) {

    Scheduled {
        missedBy = List.copyOf(missedBy);
    }

    /** What became of it. */
    enum Fate {
        OPEN,
        CANCELLED,
        MISSED,
        HELD
    }

    /** What it is about, and what became of the items. */
    record Agenda(List<GoalId> goalIds, Sealed text, List<ItemOutcome> items) {
        Agenda {
            goalIds = List.copyOf(goalIds);
            items = List.copyOf(items);
        }

        static Agenda of(AgendaPrepared event) {
            return new Agenda(event.goalIds(), event.text(), Collections.nCopies(event.items(), ItemOutcome.OPEN));
        }
    }

    static Scheduled of(Made made, Appointment appointment) {
        return new Scheduled(made, appointment, Fate.OPEN, List.of(), null);
    }

    Scheduled moved(Appointment other) {
        return new Scheduled(made, other, fate, missedBy, agenda);
    }

    Scheduled ended(Fate as) {
        return new Scheduled(made, appointment, as, missedBy, agenda);
    }

    Scheduled missed(List<ParticipantId> by) {
        return new Scheduled(made, appointment, Fate.MISSED, by, agenda);
    }

    Scheduled prepared(Agenda other) {
        return new Scheduled(made, appointment, fate, missedBy, other);
    }

    /** The day it is for, where it was scheduled. */
    LocalDate day() {
        return appointment.startsAt().atZone(ZoneId.of(appointment.zone())).toLocalDate();
    }
}
