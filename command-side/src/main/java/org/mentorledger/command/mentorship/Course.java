package org.mentorledger.command.mentorship;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Accepted;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Declined;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Started;
import org.mentorledger.kernel.mentorship.MentorshipEvent;

/**
 * How far a mentorship has come.
 *
 * @param startOn null: it has not begun
 */
record Course(
        List<Acceptance> acceptances,
        boolean declined,
        @Nullable LocalDate startOn,
        Pauses pauses,
        Ending ending) {
    static final Course NEW = new Course(List.of(), false, null, Pauses.NONE, Ending.NONE);

    Course {
        acceptances = List.copyOf(acceptances);
    }

    /** An acceptance by a party, or by the office when nobody is named. */
    record Acceptance(@Nullable ParticipantId by, LocalDate on) {}

    Course evolve(MentorshipEvent event) {
        if (event instanceof Accepted accepted) {
            List<Acceptance> more = new ArrayList<>(acceptances);
            more.add(new Acceptance(accepted.participantId(), accepted.happenedOn()));
            return new Course(more, declined, startOn, pauses, ending);
        }
        return new Course(
                acceptances,
                declined || event instanceof Declined,
                event instanceof Started started ? started.happenedOn() : startOn,
                pauses.evolve(event),
                ending.evolve(event));
    }
}
