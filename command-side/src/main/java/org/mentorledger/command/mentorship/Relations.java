package org.mentorledger.command.mentorship;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Proposed;
import org.mentorledger.kernel.mentorship.LifecycleEvent.RelationTypeChanged;
import org.mentorledger.kernel.mentorship.MentorshipEvent;
import org.mentorledger.kernel.mentorship.RelationType;

/** Since when the mentor supervises the mentee at work, or does not: as it was recorded. */
record Relations(List<Since> all) {

    Relations {
        all = List.copyOf(all);
    }

    /**
     * What holds from a day on.
     *
     * @param from null: from the beginning
     */
    record Since(@Nullable LocalDate from, RelationType type) {}

    static Relations of(Proposed event) {
        return new Relations(List.of(new Since(null, event.relationType())));
    }

    Relations evolve(MentorshipEvent event) {
        if (event instanceof RelationTypeChanged changed) {
            List<Since> more = new ArrayList<>(all);
            more.add(new Since(changed.happenedOn(), changed.relationType()));
            return new Relations(more);
        }
        return this;
    }

    /** What holds on that day: what was said of the day nearest before it, and of that day last. */
    RelationType on(LocalDate day) {
        Since nearest = all.get(0);
        for (Since since : all.subList(1, all.size())) {
            LocalDate from = since.from();
            if (from != null && !from.isAfter(day) && (nearest.from() == null || !from.isBefore(nearest.from()))) {
                nearest = since;
            }
        }
        return nearest.type();
    }
}
