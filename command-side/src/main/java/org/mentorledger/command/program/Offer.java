package org.mentorledger.command.program;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.CohortId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.SessionId;
import org.mentorledger.kernel.program.ProgramEvent;
import org.mentorledger.kernel.program.ProgramEvent.CareerDelisted;
import org.mentorledger.kernel.program.ProgramEvent.CareerListed;
import org.mentorledger.kernel.program.ProgramEvent.CohortDefined;
import org.mentorledger.kernel.program.ProgramEvent.CohortPlanned;

/** What the people of a program find in it: careers by their name, those taken off the list too, and cohorts by their id. */
record Offer(Map<String, Career> careers, Map<String, Cohort> cohorts) {
    static final Offer NOTHING = new Offer(Map.of(), Map.of());

    Offer {
        careers = Map.copyOf(careers);
        cohorts = Map.copyOf(cohorts);
    }

    /**
     * A career as it was listed last.
     *
     * @param listed whether it still is
     */
    record Career(List<String> regions, @Nullable ParticipantId suggestedBy, boolean listed) {
        Career {
            regions = List.copyOf(regions);
        }
    }

    /**
     * A cohort as it was defined last.
     *
     * @param sessionIds into which it was divided last
     */
    record Cohort(String name, @Nullable String population, List<SessionId> sessionIds) {
        Cohort {
            sessionIds = List.copyOf(sessionIds);
        }

        boolean isCalled(String asked, @Nullable String of) {
            return name.equals(asked) && Objects.equals(population, of);
        }
    }

    /** Whether that event tells of it. */
    static boolean isTold(ProgramEvent event) {
        return event instanceof CareerListed
                || event instanceof CareerDelisted
                || event instanceof CohortDefined
                || event instanceof CohortPlanned;
    }

    Offer after(ProgramEvent event) {
        if (event instanceof CareerListed e) {
            return with(e.career(), new Career(e.regions(), e.suggestedBy(), true));
        }
        if (event instanceof CareerDelisted e) {
            Career before = careers.get(e.career());
            return before == null ? this : with(e.career(), new Career(before.regions(), before.suggestedBy(), false));
        }
        if (event instanceof CohortDefined e) {
            Cohort before = cohorts.get(e.cohortId().value());
            return with(
                    e.cohortId(),
                    new Cohort(e.name(), e.population(), before == null ? List.of() : before.sessionIds()));
        }
        if (event instanceof CohortPlanned e) {
            Cohort before = cohorts.get(e.cohortId().value());
            return before == null
                    ? this
                    : with(e.cohortId(), new Cohort(before.name(), before.population(), e.sessionIds()));
        }
        return this;
    }

    private Offer with(CohortId id, Cohort cohort) {
        Map<String, Cohort> more = new HashMap<>(cohorts);
        more.put(id.value(), cohort);
        return new Offer(careers, more);
    }

    private Offer with(String name, Career career) {
        Map<String, Career> more = new HashMap<>(careers);
        more.put(name, career);
        return new Offer(more, cohorts);
    }
}
