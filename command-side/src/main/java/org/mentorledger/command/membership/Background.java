package org.mentorledger.command.membership;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.CohortId;
import org.mentorledger.kernel.membership.BriefResource;
import org.mentorledger.kernel.membership.MembershipEvent;
import org.mentorledger.kernel.membership.MembershipEvent.CohortAssigned;
import org.mentorledger.kernel.membership.MembershipEvent.ExperienceDeclared;
import org.mentorledger.kernel.membership.MembershipEvent.SectorBriefed;
import org.mentorledger.kernel.vault.Sealed;

/**
 * Where a member belongs, and what they know.
 *
 * @param cohortId null: to none
 * @param experience as they declared it last
 * @param briefs what they told of sectors last, by career
 */
record Background(@Nullable CohortId cohortId, @Nullable Experience experience, Map<String, Brief> briefs) {
    static final Background NOTHING = new Background(null, null, Map.of());

    Background {
        briefs = Map.copyOf(briefs);
    }

    /** In which careers, and whether they are retired. */
    record Experience(List<String> careers, boolean retired) {
        Experience {
            careers = List.copyOf(careers);
        }

        /** Whether that is the same, in whatever order. */
        boolean is(List<String> others, boolean othersRetired) {
            return retired == othersRetired && Set.copyOf(careers).equals(Set.copyOf(others));
        }
    }

    /** What was told of a sector; its words only sealed. */
    record Brief(List<BriefResource> resources, Sealed text) {
        Brief {
            resources = List.copyOf(resources);
        }
    }

    /** Whether that event tells of it. */
    static boolean isTold(MembershipEvent event) {
        return event instanceof CohortAssigned || event instanceof ExperienceDeclared || event instanceof SectorBriefed;
    }

    Background after(MembershipEvent event) {
        if (event instanceof CohortAssigned e) {
            return new Background(e.cohortId(), experience, briefs);
        }
        if (event instanceof ExperienceDeclared e) {
            return new Background(cohortId, new Experience(e.careers(), e.retired()), briefs);
        }
        if (event instanceof SectorBriefed e) {
            Map<String, Brief> more = new HashMap<>(briefs);
            more.put(e.career(), new Brief(e.resources(), e.text()));
            return new Background(cohortId, experience, more);
        }
        return this;
    }
}
