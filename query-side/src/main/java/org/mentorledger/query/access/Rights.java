package org.mentorledger.query.access;

import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an asker may read by their roles, found once for one question.
 *
 * @param overseen the programs of which they read everything; null: of all
 * @param selves every id under which they ask as a party
 */
public record Rights(@Nullable Set<String> overseen, Set<String> selves) implements Function<Company, Standing> {
    public Rights {
        overseen = overseen == null ? null : Set.copyOf(overseen);
        selves = Set.copyOf(selves);
    }

    /** Whether they read everything of that program. */
    public boolean oversees(String programId) {
        return overseen == null || overseen.contains(programId);
    }

    /** Where they stand to the mentorship of that company. */
    @Override
    public Standing apply(Company company) {
        return new Standing(
                oversees(company.programId()),
                company.tenures().stream()
                        .filter(tenure -> selves.contains(tenure.participantId()))
                        .toList());
    }
}
