package org.mentorledger.query.mentorship.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.mentorship.LifecycleEvent.RelationTypeChanged;
import org.mentorledger.kernel.mentorship.RelationType;
import org.mentorledger.kernel.program.Policy;

/**
 * What a mentorship runs by.
 *
 * @param policyVersion of its program's policy
 * @param adjusted rules of its own; null: those of the program
 * @param relations by the day from which they hold
 */
public record Rules(int policyVersion, @Nullable Policy adjusted, List<RelationPeriodView> relations) {
    private static final Comparator<RelationPeriodView> BY_DAY =
            Comparator.comparing(RelationPeriodView::from, Comparator.nullsFirst(Comparator.naturalOrder()));

    public Rules {
        relations = List.copyOf(relations);
    }

    Rules started(int version) {
        return new Rules(version, adjusted, relations);
    }

    Rules adjusted(Policy own) {
        return new Rules(policyVersion, own, relations);
    }

    Rules adopted(int version) {
        return new Rules(version, null, relations);
    }

    /** Of two that hold from the same day, the one told last stands. */
    Rules changed(RelationTypeChanged e) {
        List<RelationPeriodView> more = new ArrayList<>(relations);
        more.removeIf(period -> e.happenedOn().equals(period.from()));
        more.add(new RelationPeriodView(e.relationType(), e.happenedOn()));
        more.sort(BY_DAY);
        return new Rules(policyVersion, adjusted, more);
    }

    RelationType relationOn(LocalDate day) {
        RelationType holds = relations.get(0).relationType();
        for (RelationPeriodView period : relations) {
            holds = period.holdsBy(day) ? period.relationType() : holds;
        }
        return holds;
    }

    Rules until(LocalDate day) {
        return new Rules(
                policyVersion,
                adjusted,
                relations.stream().filter(period -> period.holdsBy(day)).toList());
    }
}
