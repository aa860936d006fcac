package org.mentorledger.command.mentorship;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Made;
import org.mentorledger.command.mentorship.Ending.End;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Proposed;
import org.mentorledger.kernel.mentorship.MentorshipEvent;

/** What a mentorship's decisions need of its past. Each part knows the events that change it and leaves the others. */
record MentorshipState(
        Made made,
        ProgramId programId,
        String zone,
        Terms terms,
        Parties parties,
        Course course,
        Development development,
        Diary diary,
        Dialogue dialogue) {

    static MentorshipState evolve(@Nullable MentorshipState state, MentorshipEvent event, Made by, Instant at) {
        return event instanceof Proposed proposed
                ? proposed(proposed, by)
                : requireNonNull(state).evolve(event, by, at);
    }

    private static MentorshipState proposed(Proposed event, Made by) {
        return new MentorshipState(
                by,
                event.programId(),
                event.zone(),
                Terms.of(event),
                Parties.of(event),
                Course.NEW,
                Development.NEW,
                Diary.NEW,
                Dialogue.NEW);
    }

    private MentorshipState evolve(MentorshipEvent event, Made by, Instant at) {
        return new MentorshipState(
                made,
                programId,
                zone,
                terms.evolve(event),
                parties.evolve(event),
                course.evolve(event),
                development.evolve(event, by),
                diary.evolve(event, by, at),
                dialogue.evolve(event, by));
    }

    /** The day after its last, as far as it is known: where it ended, or else where its window does. */
    @Nullable
    LocalDate end() {
        End end = course.ending().end();
        return end == null ? terms.window().to() : end.lastDay().plusDays(1);
    }

    /** Whether it is over on that day, as far as it is known. */
    boolean endsBefore(LocalDate day) {
        LocalDate end = end();
        return end != null && !day.isBefore(end);
    }
}
