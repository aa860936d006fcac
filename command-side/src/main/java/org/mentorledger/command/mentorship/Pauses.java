package org.mentorledger.command.mentorship;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Paused;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Resumed;
import org.mentorledger.kernel.mentorship.MentorshipEvent;

/** The pauses of a mentorship, oldest first. */
record Pauses(List<Pause> all) {
    static final Pauses NONE = new Pauses(List.of());

    Pauses {
        all = List.copyOf(all);
    }

    /**
     * Days on which no contact is due.
     *
     * @param until the day on which it is meant to go on, if said
     * @param resumedOn the first day after it; null: it lasts
     */
    record Pause(
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate resumedOn) {}

    Pauses evolve(MentorshipEvent event) {
        if (event instanceof Paused paused) {
            return with(new Pause(paused.happenedOn(), paused.until(), null), all.size());
        }
        if (event instanceof Resumed resumed) {
            Pause last = all.get(all.size() - 1);
            return with(new Pause(last.from(), last.until(), resumed.happenedOn()), all.size() - 1);
        }
        return this;
    }

    /** The one that lasts, if one does. */
    Optional<Pause> lasting() {
        return last().filter(pause -> pause.resumedOn() == null);
    }

    /** The newest, if there was one. */
    Optional<Pause> last() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** Whether a pause from that day on would meet one that there was. */
    boolean meet(LocalDate from) {
        return all.stream().anyMatch(pause -> pause.resumedOn() == null || from.isBefore(pause.resumedOn()));
    }

    private Pauses with(Pause pause, int after) {
        List<Pause> more = new ArrayList<>(all.subList(0, after));
        more.add(pause);
        return new Pauses(more);
    }
}
