package org.mentorledger.query.mentorship.cadence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.mentorship.LifecycleEvent.AnchorMoved;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Closed;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Completed;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Extended;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Paused;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Proposed;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Reopened;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Resumed;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Started;
import org.mentorledger.query.projection.Recorded;
import org.mentorledger.query.projection.Shelf;

/** Folds from when to when mentorships run. */
final class Courses {
    static final Shelf<Course> SHELF = Shelf.of("courses", Course.class)
            .begins(Proposed.class, e -> e.mentorshipId().value(), Courses::on)
            .on(Started.class, e -> e.mentorshipId().value(), Courses::on)
            .on(AnchorMoved.class, e -> e.mentorshipId().value(), Courses::on)
            .on(Extended.class, e -> e.mentorshipId().value(), Courses::on)
            .on(Paused.class, e -> e.mentorshipId().value(), Courses::on)
            .on(Resumed.class, e -> e.mentorshipId().value(), Courses::on)
            .on(Completed.class, e -> e.mentorshipId().value(), Courses::on)
            .on(Closed.class, e -> e.mentorshipId().value(), Courses::on)
            .on(Reopened.class, e -> e.mentorshipId().value(), Courses::on)
            .build();

    private Courses() {}

    static Course on(@Nullable Course before, Proposed e, Recorded recorded) {
        return new Course(e.zone(), e.windowFrom(), e.windowTo(), null, null, List.of());
    }

    static Course on(Course before, Started e, Recorded recorded) {
        boolean fixed = e.windowFrom() != null || e.windowTo() != null;
        return (fixed ? before.within(e.windowFrom(), e.windowTo()) : before).started(e.happenedOn());
    }

    static Course on(Course before, AnchorMoved e, Recorded recorded) {
        return before.within(e.windowFrom(), e.windowTo());
    }

    static Course on(Course before, Extended e, Recorded recorded) {
        return before.within(before.from(), e.windowTo());
    }

    static Course on(Course before, Paused e, Recorded recorded) {
        return before.paused(e.happenedOn());
    }

    static Course on(Course before, Resumed e, Recorded recorded) {
        return before.resumed(e.happenedOn());
    }

    static Course on(Course before, Completed e, Recorded recorded) {
        return before.ended(e.happenedOn());
    }

    static Course on(Course before, Closed e, Recorded recorded) {
        return before.ended(e.happenedOn());
    }

    static Course on(Course before, Reopened e, Recorded recorded) {
        return before.reopened(e.happenedOn());
    }
}
