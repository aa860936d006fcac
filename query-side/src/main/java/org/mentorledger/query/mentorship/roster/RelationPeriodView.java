package org.mentorledger.query.mentorship.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.mentorship.RelationType;

/**
 * A relation type that held from a day on.
 *
 * @param from null: from the beginning
 */
public record RelationPeriodView(
        RelationType relationType, @Nullable LocalDate from) {

    boolean holdsBy(LocalDate day) {
        return from == null || !from.isAfter(day);
    }
}
